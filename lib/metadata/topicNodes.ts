import type { DefinedTermSet, Thing } from 'schema-dts';
import type { Site, Topic, TopicName, TopicType } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getPlainText, joinRuns } from '@/lib/edition/runs';
import { type Language, languages } from '@/lib/language/language';
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
  const names = languages.flatMap((language) => getNames(edition, topic, language));
  const others = [...new Set(names)].filter((name) => name !== reference.name);
  return {
    ...reference,
    description: getPlainText(edition, topic.summary),
    ...(others.length > 0 && { alternateName: others }),
    ...(topic.url !== undefined && { sameAs: topic.url }),
  };
}

function getNames(edition: Edition, topic: Topic, language: Language): readonly string[] {
  return [topic.name[language], ...topic.aliases[language]].map((name) =>
    edition.convert(language, name),
  );
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
