import type { Organization, Person } from 'schema-dts';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article, Topic } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { type Localized, languages } from '@/lib/language/language';
import { getWords } from '@/lib/page/getWords';
import { getNodeId } from './getNodeId';

/**
 * Who wrote an article. A byline is only a name: the paper's own and that of the source are
 * outlets, one that a topic bears is what the topic is, and any other is a person.
 */
export function getAuthorNode(
  archive: Archive,
  edition: Edition,
  article: Article,
  author: Localized,
): Organization | Person {
  const { site, topics } = archive;
  const name = getWords(edition, author);
  if ([site.name, site.publisher.name].some((own) => isSame(own, author))) {
    return {
      '@type': 'NewsMediaOrganization',
      '@id': getNodeId(site, 'publisher'),
      name,
      url: getUrl(site, '/'),
    };
  }
  const topic = topics.find((candidate) => isSame(candidate.name, author));
  const source = article.source?.name;
  const isOutlet = source !== undefined && isSame(toLocalized(source), author);
  const type = topic?.type === 'organisation' || isOutlet ? 'Organization' : 'Person';
  return { '@type': type, name, ...(topic && getTopicFacts(archive, edition, topic)) };
}

function getTopicFacts({ site }: Archive, edition: Edition, topic: Topic) {
  return {
    '@id': getNodeId(site, topic),
    url: getUrl(site, getPath(edition, { kind: 'topic', id: topic.id })),
  };
}

function toLocalized(name: string | Localized): Localized {
  return typeof name === 'string' ? { en: name, zh: name } : name;
}

function isSame(a: Localized, b: Localized): boolean {
  return languages.some((language) => a[language] === b[language]);
}
