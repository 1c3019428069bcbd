import { formatMailDate } from '@/lib/date/timestamp';
import { getCountryLanguage } from '@/lib/edition/languageTags';
import { escapeText, renderXml, type XmlElement } from '@/lib/html/xml';
import { programName } from '@/lib/metadata/programName';
import type { Feed } from './feed';
import type { FeedItem } from './feedItem';

const namespaces = {
  '@xmlns:atom': 'http://www.w3.org/2005/Atom',
  '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  '@xmlns:media': 'http://search.yahoo.com/mrss/',
};

const type = 'application/rss+xml';

/**
 * A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the whole texts by the
 * content module and authors by Dublin Core. A description is HTML, a title is plain text
 * (https://www.rssboard.org/rss-profile).
 */
export function renderRss(feed: Feed): string {
  const { title, home } = feed;
  const channel = {
    title,
    link: home,
    description: escapeText(feed.description),
    language: getCountryLanguage(feed.edition),
    lastBuildDate: formatMailDate(feed.updated),
    generator: programName,
    image: { url: feed.icon, title, link: home },
    'atom:link': [
      { '@rel': 'self', '@type': type, '@href': feed.files['feed.xml'] },
      ...feed.hubs.map((hub) => ({ '@rel': 'hub', '@href': hub })),
    ],
    item: feed.items.map(getItem),
  };
  return renderXml({ rss: { '@version': '2.0', ...namespaces, channel } });
}

function getItem(item: FeedItem): XmlElement {
  return {
    title: item.title,
    link: item.url,
    guid: { '@isPermaLink': 'false', '#text': item.id },
    pubDate: formatMailDate(item.published),
    'atom:updated': item.updated,
    'dc:creator': item.authors.map(({ name }) => name),
    category: item.topics.map(({ name }) => name),
    description: escapeText(item.summary),
    'content:encoded': item.html,
    'media:content': item.image && {
      '@url': item.image.url,
      '@medium': 'image',
      '@type': item.image.type,
      '@width': `${item.image.width}`,
      '@height': `${item.image.height}`,
      'media:description': item.image.alt,
    },
  };
}
