import type { Article, PaperPage } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

/** Whether an edition can show it whole: every language of the edition has a text. */
export function hasText(edition: Edition, { texts }: Article | PaperPage): boolean {
  return edition.languages.every((language) => texts[language] !== undefined);
}
