import type { z } from 'zod';
import { checkName } from '@/lib/content/files/checkStrays';
import { readYaml } from '@/lib/content/files/readYaml';
import { listUrls, type StatedUrl } from '@/lib/content/links/statedUrls';
import type { Author, Topic } from '@/lib/content/records';
import { authorSchema } from '@/lib/content/schemas/authorSchema';
import { topicSchema } from '@/lib/content/schemas/topicSchema';
import type { Result } from '@/lib/fault/fault';
import { type GivenName, listTopicNames } from './topicNames';

/** An entry of the glossary that has a page. */
type Entry = Topic | Author;

export interface EntryResult<Own extends Entry> extends Result<Own> {
  /** Whether another entry has one of them is asked of all entries together. */
  readonly names: readonly GivenName[];
  /** The site that it names, if it does. */
  readonly urls: readonly StatedUrl[];
}

/** Reads `topics/<id>.yaml`. */
export function readTopic(file: string, id: string): EntryResult<Topic> {
  return readEntry(file, id, topicSchema, ({ kind: type, ...fields }) => {
    return { kind: 'topic', id, file, type, ...fields };
  });
}

/** Reads `authors/<id>.yaml`. */
export function readAuthor(file: string, id: string): EntryResult<Author> {
  return readEntry(file, id, authorSchema, ({ kind: type, ...fields }) => {
    return { kind: 'author', id, file, type, ...fields };
  });
}

function readEntry<Fields, Own extends Entry>(
  file: string,
  id: string,
  schema: z.ZodType<Fields>,
  create: (fields: Fields) => Own,
): EntryResult<Own> {
  const { value: fields, faults, yaml } = readYaml(file, schema);
  const value = fields === undefined ? undefined : create(fields);
  return {
    value,
    faults: [...checkName(file, id), ...faults],
    names: value && yaml ? listTopicNames(value, yaml) : [],
    urls: yaml ? listUrls(file, yaml, [['url']]) : [],
  };
}
