import { renderXml, type XmlElement } from '@/lib/html/xml';
import { programName } from '@/lib/metadata/programName';
import type { Feed } from './feed';
import type { FeedItem } from './feedItem';

const type = 'application/atom+xml';

/**
 * A feed as Atom (RFC 4287). It and each entry have one `alternate` link, though the standard allows
 * one a language: many readers take the last.
 */
export function renderAtom(feed: Feed): string {
  const { lang } = feed.edition;
  return renderXml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': lang,
      id: feed.files['atom.xml'],
      title: feed.title,
      subtitle: feed.description,
      updated: feed.updated,
      link: [
        { '@rel': 'self', '@type': type, '@href': feed.files['atom.xml'] },
        getAlternate(lang, feed.home),
        ...feed.hubs.map((hub) => ({ '@rel': 'hub', '@href': hub })),
      ],
      author: { name: feed.publisher },
      generator: programName,
      icon: feed.icon,
      entry: feed.items.map((item) => getEntry(item, lang)),
    },
  });
}

function getEntry(item: FeedItem, lang: string): XmlElement {
  const { image } = item;
  return {
    id: item.id,
    title: item.title,
    published: item.published,
    updated: item.updated,
    link: [
      getAlternate(lang, item.url),
      ...(image ? [{ '@rel': 'enclosure', '@type': image.type, '@href': image.url }] : []),
    ],
    author: item.authors.map(({ name, url }) => ({ name, uri: url })),
    category: item.topics.map(({ id, name }) => ({ '@term': id, '@label': name })),
    summary: item.summary,
    content: { '@type': 'html', '#text': item.html },
  };
}

function getAlternate(lang: string, href: string): XmlElement {
  return { '@rel': 'alternate', '@type': 'text/html', '@hreflang': lang, '@href': href };
}
