import type { Language, PartlyLocalized } from '@/lib/language/language';
import { indent, renderLocalized, renderText } from './renderField';
import type { DraftFile } from './writeDraft';

/** `en.md` or `zh.md` of a draft, with comments in the language of `words`. */
export function renderMarkdownFile(
  language: Language,
  title: string | undefined,
  body: string,
  words: Language,
  summary?: string,
): DraftFile {
  const lines = [
    renderText('title', title, { words, key: 'draft.title' }),
    renderText('summary', summary, { words, key: 'draft.summary' }),
  ];
  return { name: `${language}.md`, text: `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n` };
}

/** `bilingual.md` of a draft. */
export function renderBilingualFile(
  title: PartlyLocalized,
  body: string,
  words: Language,
): DraftFile {
  const lines = [
    'title:',
    ...indent(renderLocalized(title, { words, key: 'draft.title' }), '  '),
    'summary:',
    ...indent(renderLocalized({}, { words, key: 'draft.summary' }), '  '),
  ];
  return { name: 'bilingual.md', text: `---\n${lines.join('\n')}\n---\n\n${body.trim()}\n` };
}
