import type { Article, Page } from '@/lib/content/records';
import type { Edition } from '@/lib/i18n/editions';
import { getRuns } from '@/lib/i18n/getRuns';
import type { Run } from '@/lib/i18n/run';

/** The title or the summary of an article or a page as an edition shows it. */
export function getTextRuns(
  edition: Edition,
  { texts }: Article | Page,
  part: 'title' | 'summary',
): readonly Run[] {
  const localized = Object.values(texts).map((text) => [text.language, text[part]]);
  return getRuns(edition, Object.fromEntries(localized));
}
