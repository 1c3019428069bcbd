import type { Article, PaperPage } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getRuns } from '@/lib/edition/getRuns';
import type { Run } from '@/lib/edition/run';

/** The title or the summary of an article or a page as an edition shows it. */
export function getTextRuns(
  edition: Edition,
  { texts }: Article | PaperPage,
  part: 'title' | 'summary',
): readonly Run[] {
  const localized = Object.values(texts).map((text) => [text.language, text[part]]);
  return getRuns(edition, Object.fromEntries(localized));
}
