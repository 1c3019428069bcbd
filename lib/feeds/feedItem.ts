import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import { formatInstant } from '@/lib/date/timestamp';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { getModified } from '@/lib/page/modified';
import type { PageOf } from '@/lib/page/page';
import type { PageImage } from '@/lib/page/textPages';
import { getFeedHtml } from './feedHtml';

/** An article in a feed. Addresses are absolute. */
export interface FeedItem {
  /** A `tag:` URI (RFC 4151) that stays when the address changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** The whole text. */
  readonly html: string;
  /** RFC 3339, in the paper's time zone; a day or a month is where it begins. */
  readonly published: string;
  readonly updated: string;
  /** Names; none where the paper itself speaks. */
  readonly authors: readonly string[];
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  readonly image?: PageImage;
  /** The article in the other languages (BCP 47). */
  readonly alternates: readonly { readonly lang: string; readonly url: string }[];
}

/** The items made last; an article is in the feeds of its edition and of its topics, in each format. */
const items = new WeakMap<Archive, Map<string, FeedItem>>();
const most = 256;

/** An article as the feeds of its edition have it. */
export function getFeedItem(page: PageOf<'article'>): FeedItem {
  const known = items.get(page.archive) ?? new Map<string, FeedItem>();
  items.set(page.archive, known);
  const item = known.get(page.path) ?? createItem(page);
  known.delete(page.path);
  known.set(page.path, item);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return item;
}

function createItem(page: PageOf<'article'>): FeedItem {
  const { article, edition, image, site } = page;
  return {
    id: getFeedId(page),
    url: page.url,
    title: joinRuns(page.title),
    summary: joinRuns(page.description),
    html: getFeedHtml(page),
    published: formatInstant(article.published.instant, site.timeZone),
    updated: formatInstant(getModified(article).instant, site.timeZone),
    authors: article.authors.map((name) => getPlainText(edition, name)),
    topics: page.topics.map(({ id, name }) => ({ id, name: getPlainText(edition, name) })),
    ...(image && { image }),
    alternates: page.otherEditions.map((other) => ({
      lang: other.lang,
      url: getUrl(site, page.getPathIn(other)),
    })),
  };
}

/**
 * What readers of feeds know an article by: a `tag:` URI (RFC 4151) of the host in `site.yaml`, the
 * day or month of publication and the first name of its folder. It stays when the article moves,
 * and wherever the site is published (`SITE_URL`).
 */
function getFeedId({ archive, article, edition }: PageOf<'article'>): string {
  const [first = article.slug] = article.aliases;
  const date = article.published.iso.slice(0, 'yyyy-mm-dd'.length);
  return `tag:${archive.tagAuthority},${date}:${edition.id}/${first}`;
}
