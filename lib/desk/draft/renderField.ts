import { stringify } from 'yaml';
import { type Language, languages, type PartlyLocalized } from '@/lib/language/language';
import type { MessageKey } from '@/lib/language/messages';
import { translate } from '@/lib/language/messages';

/** A text as YAML on one line, quoted only where it has to be. */
export function renderScalar(text: string): string {
  return stringify(text.replace(/\s+/g, ' ').trim(), { lineWidth: 0, singleQuote: true }).trim();
}

/** Puts `# ` before each line. */
export function renderComment(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`.trimEnd())
    .join('\n');
}

/** The comment that stands in for a missing value. */
export interface Gaps {
  /** The language of the comment. */
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

/** Both languages of a field, a line each. */
export function renderLocalized(text: PartlyLocalized, gaps: Gaps): readonly string[] {
  return languages.map((language) => renderText(language, text[language], gaps));
}

export function indent(lines: readonly string[], by: string): readonly string[] {
  return lines.map((line) => by + line);
}
