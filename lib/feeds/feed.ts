import { type CollectionKind, type FeedFile, getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { getLastModified } from '@/lib/archive/modified';
import { formatInstant } from '@/lib/date/timestamp';
import type { Edition } from '@/lib/edition/editions';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import type { PageOf } from '@/lib/page/page';
import { listArticlePages } from '@/lib/page/textPages';
import { type FeedItem, getFeedItem } from './feedItem';

/** The newest articles of an edition, whatever the format that they are sent in. Addresses are absolute. */
export interface Feed {
  readonly edition: Edition;
  readonly title: string;
  readonly description: string;
  /** The page that lists the same articles. */
  readonly home: string;
  /** Where the feed itself is, by its file. */
  readonly files: Readonly<Record<FeedFile, string>>;
  /** The same feed in the other editions, by its file. */
  readonly others: readonly { readonly lang: string; readonly files: Feed['files'] }[];
  /** The paper, the author of what names no other. */
  readonly publisher: string;
  readonly icon: string;
  /** WebSub hubs that tell subscribers of news. */
  readonly hubs: readonly string[];
  /** RFC 3339, in the paper's time zone. */
  readonly updated: string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

/** The pages that have feeds beside them. */
type FeedPage = PageOf<'front' | CollectionKind>;

/** Articles in a feed: whoever asks once a week misses none of the paper's, and of a collection's fewer. */
const most = { front: 30, collection: 15 } as const;

/** The feed beside a page: of the whole paper, or of what the page collects. It has the articles that the edition can show. */
export function getFeed(page: FeedPage): Feed {
  const { archive, edition, site } = page;
  const name = getPlainText(edition, site.name);
  const articles = listArticlePages(archive, edition, {
    ...(page.kind === 'front'
      ? { most: most.front }
      : { ...page.selection, most: most.collection }),
  });
  return {
    edition,
    title: page.kind === 'front' ? name : `${joinRuns(page.title)} – ${name}`,
    description: joinRuns(page.description),
    home: page.url,
    files: getFiles(page, edition),
    others: archive.editions
      .filter((other) => other.indexed && other.id !== edition.id)
      .map((other) => ({ lang: other.lang, files: getFiles(page, other) })),
    publisher: getPlainText(edition, site.publisher.name),
    icon: getUrl(site, '/apple-touch-icon.png'),
    hubs: site.announce?.hubs ?? [],
    updated: formatInstant(getUpdated(page, articles), site.timeZone),
    items: articles.map(getFeedItem),
  };
}

/** When the last of the articles changed; a feed without any is as old as the paper's newest one. */
function getUpdated({ archive }: FeedPage, shown: readonly PageOf<'article'>[]): number {
  const articles = shown.map(({ article }) => article);
  const dated = articles.length > 0 ? articles : archive.listArticles({ most: 1 });
  return getLastModified(dated)?.instant ?? archive.now;
}

function getFiles({ address, site }: FeedPage, edition: Edition): Feed['files'] {
  const get = (file: FeedFile) => getUrl(site, getPath(edition, address, file));
  return {
    'feed.xml': get('feed.xml'),
    'atom.xml': get('atom.xml'),
    'feed.json': get('feed.json'),
  };
}
