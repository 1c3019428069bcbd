import type { Article, PaperPage } from '@/lib/content/records';
import { languages, type PartlyLocalized } from '@/lib/language/language';

/** The title or the summary of an article or a page in the languages that it has. */
export function getTexts(
  { texts }: Article | PaperPage,
  part: 'title' | 'summary',
): PartlyLocalized {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = texts[language];
      return text ? [[language, text[part]]] : [];
    }),
  );
}
