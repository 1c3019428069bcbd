import type { Yaml } from '@/lib/content/files/parseYaml';
import type { Topic } from '@/lib/content/records';
import { createFault, type Fault, type FilePlace } from '@/lib/fault/fault';
import { languages } from '@/lib/language/language';

/** A name that a topic goes by, and where it is given. */
export interface TopicName extends FilePlace {
  readonly field: string;
  readonly name: string;
  /** Id of the topic. */
  readonly topic: string;
}

/** The names of a topic in both languages, its aliases too. */
export function listTopicNames(topic: Topic, { locate }: Yaml): readonly TopicName[] {
  const { file, id } = topic;
  return languages.flatMap((language) => [
    {
      file,
      field: `name.${language}`,
      name: topic.name[language],
      topic: id,
      ...locate(['name', language]),
    },
    ...topic.aliases[language].map((name, index) => {
      const field = `aliases.${language}`;
      return { file, field, name, topic: id, ...locate(['aliases', language, index]) };
    }),
  ]);
}

/** Names that a topic shares with an earlier one: readers and the check of names take one for the other. */
export function findSharedNames(names: readonly TopicName[]): readonly Fault[] {
  const owners = new Map<string, string>();
  return names.flatMap(({ topic, ...named }) => {
    const { name, ...place } = named;
    const other = owners.get(name.toLowerCase()) ?? topic;
    owners.set(name.toLowerCase(), other);
    return other === topic ? [] : [createFault('topic-name-shared', place, { name, other })];
  });
}
