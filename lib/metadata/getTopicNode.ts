import type { Thing } from 'schema-dts';
import type { Site, Topic } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { type Language, languages } from '@/lib/language/language';
import { getWords } from '@/lib/page/getWords';
import { getTopicReference } from './getTopicReference';

/** A topic on its own page: with its names in both languages and where it is at home. */
export function getTopicNode(site: Site, edition: Edition, topic: Topic): Thing {
  const reference = getTopicReference(site, edition, topic);
  const names = languages.flatMap((language) => getNames(edition, topic, language));
  const others = [...new Set(names)].filter((name) => name !== reference.name);
  return {
    ...reference,
    description: getWords(edition, topic.summary),
    ...(others.length > 0 && { alternateName: others }),
    ...(topic.url !== undefined && { sameAs: topic.url }),
  };
}

function getNames(edition: Edition, topic: Topic, language: Language): readonly string[] {
  return [topic.name[language], ...topic.aliases[language]].map((name) =>
    edition.convert(language, name),
  );
}
