import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import { hasText } from '@/lib/archive/archive';
import type { Article, Topic } from '@/lib/content/records';
import { formatInstant } from '@/lib/date/timestamp';
import type { Edition } from '@/lib/edition/editions';
import { getModified } from '@/lib/page/getModified';
import { getWords } from '@/lib/page/getWords';
import type { Feed } from './feed';
import { getFeedItem } from './getFeedItem';

/** Articles in a feed: whoever asks once a week misses none of the paper's, and of a topic's fewer. */
const most = { paper: 30, topic: 15 } as const;

/** The feed of an edition: of the whole paper, or of a topic. It has the articles that the edition can show. */
export function getFeed(archive: Archive, edition: Edition, topic: Topic | undefined): Feed {
  const { site } = archive;
  const name = getWords(edition, site.name);
  const all = topic ? (archive.articlesByTopic.get(topic.id) ?? []) : archive.articles;
  const articles = all
    .filter((article) => hasText(edition, article))
    .slice(0, topic ? most.topic : most.paper);
  return {
    edition,
    title: topic ? `${getWords(edition, topic.name)} – ${name}` : name,
    description: getWords(edition, topic ? topic.summary : site.tagline),
    home: getUrl(
      site,
      getPath(edition, topic ? { kind: 'topic', id: topic.id } : { kind: 'front' }),
    ),
    files: getFiles(archive, edition, topic),
    others: archive.editions
      .filter((other) => other.indexed && other.id !== edition.id)
      .map((other) => ({ lang: other.lang, files: getFiles(archive, other, topic) })),
    publisher: getWords(edition, site.publisher.name),
    icon: getUrl(site, '/apple-touch-icon.png'),
    hubs: site.announce?.hubs ?? [],
    updated: formatInstant(getUpdated(archive, articles), site.timeZone),
    items: articles.map((article) => getFeedItem(archive, edition, article)),
  };
}

/** When the last of the articles changed; a feed without any is as old as the paper's newest one. */
function getUpdated({ articles, now }: Archive, shown: readonly Article[]): number {
  const dates = (shown.length > 0 ? shown : articles.slice(0, 1)).map(getModified);
  return dates.length > 0 ? Math.max(...dates.map(({ instant }) => instant)) : now;
}

function getFiles({ site }: Archive, edition: Edition, topic: Topic | undefined): Feed['files'] {
  const get = (file: keyof Feed['files']) =>
    getUrl(
      site,
      getPath(edition, topic ? { kind: 'topic', id: topic.id } : { kind: 'front' }, file),
    );
  return {
    'feed.xml': get('feed.xml'),
    'atom.xml': get('atom.xml'),
    'feed.json': get('feed.json'),
  };
}
