import type { Thing } from 'schema-dts';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { AuthorName } from '@/lib/content/records';
import type { Site } from '@/lib/content/site';
import type { Edition } from '@/lib/edition/editions';
import { getPlainText } from '@/lib/edition/runs';
import { languages } from '@/lib/language/language';
import type { PageOf } from '@/lib/page/page';
import { getNodeId, getPublisherReference } from './paperNodes';
import { getOtherNames } from './topicNodes';

/**
 * An author as articles name them, with the page that tells more. The paper's own byline is its
 * publisher; an author who is a topic too has the topic's id.
 */
export function getAuthorReference(archive: Archive, edition: Edition, author: AuthorName) {
  const { site } = archive;
  const { id, name, type } = author;
  const url = getUrl(site, getPath(edition, { kind: 'author', id }));
  if (isPaper(site, author)) return { ...getPublisherReference(site, edition, name), url };
  return {
    '@type': type === 'person' ? 'Person' : 'Organization',
    '@id': getNodeId(site, archive.getTopicName(id) ?? author),
    name: getPlainText(edition, name),
    url,
  } as const;
}

/** An author on their own page: with their names in both languages and where they are at home. */
export function getAuthorNode({ archive, edition, record }: PageOf<'author'>): Thing {
  const { summary, url } = record;
  const others = getOtherNames(edition, record);
  return {
    ...getAuthorReference(archive, edition, record),
    ...(summary && { description: getPlainText(edition, summary) }),
    ...(others.length > 0 && { alternateName: others }),
    ...(url !== undefined && { sameAs: url }),
  };
}

function isPaper({ name, publisher }: Site, author: AuthorName): boolean {
  return [name, publisher.name].some((own) =>
    languages.every((language) => own[language] === author.name[language]),
  );
}
