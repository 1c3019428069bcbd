import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { ArticleStatus } from './getStatus';

/** The cells of a row as text, in the order of `describeColumns`. */
export function describeStatus(row: ArticleStatus, language: Language): readonly string[] {
  const { slug, languages, isDraft, pairing, translation, errors, warnings } = row;
  return [
    isDraft ? translate(language, 'status.draft', { slug }) : slug,
    translate(language, 'status.languages', {
      languages: languages.length === 2 ? 'both' : (languages[0] ?? 'none'),
    }),
    translate(language, 'status.pairing', { pairing }),
    translate(language, 'status.translation', { translation }),
    translate(language, 'status.findings', { errors, warnings }),
  ];
}

export function describeColumns(language: Language): readonly string[] {
  const keys = ['article', 'inLanguages', 'pairs', 'translated', 'found'] as const;
  return keys.map((key) => translate(language, `status.${key}`));
}

/** How many articles there are, and how many of them need an editor. */
export function describeTotal(rows: readonly ArticleStatus[], language: Language): string {
  const open = rows.filter(
    ({ translation, errors, warnings }) => errors + warnings > 0 || translation === 'stale',
  );
  return translate(language, 'status.sum', { articles: rows.length, open: open.length });
}
