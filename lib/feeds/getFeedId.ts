import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';

/**
 * What readers of feeds know an article by: a `tag:` URI (RFC 4151) of the host in `site.yaml`, the
 * day or month of publication and the first name of its folder. It stays when the article moves,
 * and wherever the site is published (`SITE_URL`).
 */
export function getFeedId({ tagAuthority }: Archive, edition: Edition, article: Article): string {
  const [first = article.slug] = article.aliases;
  const date = article.published.iso.slice(0, 'yyyy-mm-dd'.length);
  return `tag:${tagAuthority},${date}:${edition.id}/${first}`;
}
