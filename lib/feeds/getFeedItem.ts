import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import { formatInstant } from '@/lib/date/timestamp';
import type { Edition } from '@/lib/edition/editions';
import { joinRuns } from '@/lib/edition/runs';
import { getLeadImage } from '@/lib/page/getLeadImage';
import { getModified } from '@/lib/page/getModified';
import { getOtherEditions } from '@/lib/page/getOtherEditions';
import { getTopics } from '@/lib/page/getTopics';
import { getWords } from '@/lib/page/getWords';
import { getTextRuns } from '@/lib/page/textPages';
import type { FeedItem } from './feed';
import { getFeedHtml } from './getFeedHtml';
import { getFeedId } from './getFeedId';

/** The items made last; an article is in the feeds of its edition and of its topics, in each format. */
const items = new WeakMap<Archive, Map<string, FeedItem>>();
const most = 256;

/** An article as the feeds of an edition have it. */
export function getFeedItem(archive: Archive, edition: Edition, article: Article): FeedItem {
  const known = items.get(archive) ?? new Map<string, FeedItem>();
  items.set(archive, known);
  const key = `${edition.id} ${article.slug}`;
  const item = known.get(key) ?? createItem(archive, edition, article);
  known.delete(key);
  known.set(key, item);
  const [oldest] = known.keys();
  if (known.size > most && oldest !== undefined) known.delete(oldest);
  return item;
}

function createItem(archive: Archive, edition: Edition, article: Article): FeedItem {
  const { site } = archive;
  const address = { kind: 'article', slug: article.slug } as const;
  const image = getLeadImage(edition, article);
  return {
    id: getFeedId(archive, edition, article),
    url: getUrl(site, getPath(edition, address)),
    title: joinRuns(getTextRuns(edition, article, 'title')),
    summary: joinRuns(getTextRuns(edition, article, 'summary')),
    html: getFeedHtml(archive, edition, article),
    published: formatInstant(article.published.instant, site.timeZone),
    updated: formatInstant(getModified(article).instant, site.timeZone),
    authors: article.authors.map((name) => getWords(edition, name)),
    topics: getTopics(archive, article).map(({ id, name }) => ({
      id,
      name: getWords(edition, name),
    })),
    ...(image && { image: { ...image, url: getUrl(site, image.path) } }),
    alternates: getOtherEditions(archive, edition, address).map((other) => ({
      lang: other.lang,
      url: getUrl(site, getPath(other, address)),
    })),
  };
}
