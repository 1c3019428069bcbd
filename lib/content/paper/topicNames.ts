import type { Yaml } from '@/lib/content/files/parseYaml';
import type { Author, GlossaryEntry, Topic, TopicType } from '@/lib/content/records';
import { createFault, type Fault, type FilePlace, type Place } from '@/lib/fault/fault';
import { type Language, languages } from '@/lib/language/language';

/** A name that an entry of the glossary goes by, and where it is given. */
export interface GivenName extends FilePlace {
  readonly field: string;
  readonly name: string;
  readonly isAlias: boolean;
  /** Id of the entry, and what it is. */
  readonly owner: string;
  readonly type: TopicType;
}

/** The names of an entry in both languages, its aliases too; `locate` says where a field is given. */
export function listGivenNames(
  { file, id, type, name, aliases }: GlossaryEntry,
  locate: (field: 'name' | 'aliases', language: Language, index: number) => Place,
): readonly GivenName[] {
  const owner = { file, owner: id, type };
  return languages.flatMap((language) => [
    {
      ...owner,
      field: `name.${language}`,
      name: name[language],
      isAlias: false,
      ...locate('name', language, 0),
    },
    ...aliases[language].map((alias, index) => ({
      ...owner,
      field: `aliases.${language}`,
      name: alias,
      isAlias: true,
      ...locate('aliases', language, index),
    })),
  ]);
}

/** The names of a topic or an author, with their places in the YAML. */
export function listTopicNames(topic: Topic | Author, { locate }: Yaml): readonly GivenName[] {
  return listGivenNames(topic, (field, language, index) =>
    locate(field === 'name' ? [field, language] : [field, language, index]),
  );
}

/**
 * Names that an entry shares with an earlier one: readers and the check of names take one for the
 * other. People may share a family name as an alias.
 */
export function findSharedNames(names: readonly GivenName[]): readonly Fault[] {
  const owners = new Map<string, GivenName>();
  return names.flatMap((given) => {
    const { name, owner, type, isAlias, ...place } = given;
    const other = owners.get(name.toLowerCase());
    owners.set(name.toLowerCase(), other ?? given);
    if (!other || other.owner === owner) return [];
    const areNamesakes = [given, other].every((one) => one.isAlias && one.type === 'person');
    return areNamesakes ? [] : [createFault('shared-name', place, { name, other: other.owner })];
  });
}
