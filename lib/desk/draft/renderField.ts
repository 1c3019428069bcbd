import { stringify } from 'yaml';
import { type Language, languages, type PartlyLocalized } from '@/lib/language/language';
import type { MessageKey } from '@/lib/language/messages';
import { translate } from '@/lib/language/messages';

/** A text as YAML writes it on one line, in quotation marks only where it must be. */
export function renderScalar(text: string): string {
  return stringify(text.replace(/\s+/g, ' ').trim(), { lineWidth: 0, singleQuote: true }).trim();
}

/** `# …`, each line of it. */
export function renderComment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}

/** Words for the editor in place of a value that is not known. */
export interface Gaps {
  /** The language of the words. */
  readonly words: Language;
  /** The message that says what belongs there. */
  readonly key: MessageKey;
}

/** `key: text`, or a comment at its place that says what belongs there. */
export function renderText(key: string, text: string | undefined, gaps: Gaps): string {
  return text === undefined
    ? renderComment(`${key}: ${translate(gaps.words, gaps.key)}`)
    : `${key}: ${renderScalar(text)}`;
}

/** Both languages of a field on a line each, indented by two spaces under its key. */
export function renderLocalized(text: PartlyLocalized, gaps: Gaps): readonly string[] {
  return languages.map((language) => renderText(language, text[language], gaps));
}

export function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => by + line);
}
