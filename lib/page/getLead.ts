import type { Archive } from '@/lib/archive/archive';
import { hasText } from '@/lib/archive/hasText';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

/** The front page's first article: the newsroom's choice, else the newest, that the edition can show. */
export function getLead(archive: Archive, edition: Edition): Article | undefined {
  const { lead } = archive.site;
  const chosen = lead === undefined ? undefined : archive.articlesBySlug.get(lead);
  const candidates = chosen ? [chosen, ...archive.articles] : archive.articles;
  return candidates.find((article) => hasText(edition, article)) ?? candidates[0];
}
