import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/i18n/editions';
import type { Archive } from './archive';
import { hasText } from './hasText';

/** The front page's first article: the newsroom's choice, else the newest, that the edition can show. */
export function getLead(archive: Archive, edition: Edition): Article | undefined {
  const { lead } = archive.site;
  const chosen = lead === undefined ? undefined : archive.articlesBySlug.get(lead);
  const candidates = chosen ? [chosen, ...archive.articles] : archive.articles;
  return candidates.find((article) => hasText(edition, article)) ?? candidates[0];
}
