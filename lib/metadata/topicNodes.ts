import type { DefinedTermSet, Thing } from 'schema-dts';
import type { AuthorName, Topic, TopicName, TopicType } from '@/lib/content/records';
import type { Site } from '@/lib/content/site';
import type { Edition } from '@/lib/edition/editions';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { languages } from '@/lib/language/language';
import type { PageOf } from '@/lib/page/page';
import { getNodeId } from './paperNodes';

const types = {
  organisation: 'Organization',
  person: 'Person',
  place: 'Place',
  event: 'Event',
  subject: 'Thing',
} as const satisfies Record<TopicType, string>;

/** A topic as other nodes name it; its own page has the rest. */
export function getTopicReference(site: Site, edition: Edition, topic: TopicName) {
  return {
    '@type': types[topic.type],
    '@id': getNodeId(site, topic),
    name: getPlainText(edition, topic.name),
  };
}

/** A topic on its own page: with its names in both languages and where it is at home. */
export function getTopicNode(site: Site, edition: Edition, topic: Topic): Thing {
  const reference = getTopicReference(site, edition, topic);
  const others = getOtherNames(edition, topic);
  return {
    ...reference,
    description: getPlainText(edition, topic.summary),
    ...(others.length > 0 && { alternateName: others }),
    ...(topic.url !== undefined && { sameAs: topic.url }),
  };
}

/** The names of a topic or an author in both languages but the one that the edition shows. */
export function getOtherNames(edition: Edition, entry: TopicName | AuthorName): readonly string[] {
  const names = languages.flatMap((language) =>
    [entry.name[language], ...entry.aliases[language]].map((name) =>
      edition.convert(language, name),
    ),
  );
  const own = getPlainText(edition, entry.name);
  return [...new Set(names)].filter((name) => name !== own);
}

/** The glossary: each name in the language of the page and in the other, and where it is explained. */
export function getGlossaryNode({ title, url, terms }: PageOf<'glossary'>): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': `${url}#terms`,
    name: joinRuns(title),
    hasDefinedTerm: terms.map(({ names: [own, ...others], url: page }) => ({
      '@type': 'DefinedTerm',
      name: own?.text ?? '',
      ...(others.length > 0 && { alternateName: others.map(({ text }) => text) }),
      ...(page !== undefined && { url: page }),
      inDefinedTermSet: `${url}#terms`,
    })),
  };
}
