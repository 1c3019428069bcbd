import type { z } from 'zod';
import { reservedNames } from '@/lib/address/address';
import type { RecordResult } from '@/lib/content/articles/inspectBody';
import { dropBodies, readTexts } from '@/lib/content/articles/readTexts';
import { checkName, checkStrays } from '@/lib/content/files/checkStrays';
import { readYaml } from '@/lib/content/files/readYaml';
import { listUrls, type StatedUrl } from '@/lib/content/links/statedUrls';
import type { PaperPageRecord, Topic } from '@/lib/content/records';
import { pageSchema } from '@/lib/content/schemas/textSchemas';
import { topicSchema } from '@/lib/content/schemas/topicSchema';
import { createFault, type Result } from '@/lib/fault/fault';
import type { Folder } from '@/lib/store/listFolder';
import { type GivenName, listTopicNames } from './topicNames';

/** Reads `pages/<name>/`. */
export function readPage(
  path: string,
  name: string,
  folder: Folder,
): RecordResult<PaperPageRecord> {
  const texts = readTexts(path, folder.files, pageSchema);
  const hasText = folder.files.some((file) => file === 'en.md' || file === 'zh.md');
  return {
    value: texts.value && { kind: 'paper', name, texts: dropBodies(texts.value) },
    bodies: Object.values(texts.value ?? {}).map((text) => ({
      text,
      from: { kind: 'paper', name },
    })),
    faults: [
      ...checkName(path, name),
      ...(reservedNames.includes(name)
        ? [createFault('reserved-name', { file: path }, { name })]
        : []),
      ...(hasText ? [] : [createFault('no-text', { file: path })]),
      ...checkStrays(path, folder, { files: ['en.md', 'zh.md'], folders: [] }),
      ...texts.faults,
    ],
  };
}

export interface TopicResult extends Result<Topic> {
  /** Whether another topic has one of them is asked of all topics together. */
  readonly names: readonly GivenName[];
  /** The site that it names, if it does. */
  readonly urls: readonly StatedUrl[];
}

/** Reads `topics/<id>.yaml`. */
export function readTopic(file: string, id: string): TopicResult {
  const name = checkName(file, id);
  const { value, faults, yaml } = readYaml(file, topicSchema);
  const topic = value && createTopic(id, file, value);
  return {
    value: topic,
    faults: [...name, ...faults],
    names: topic && yaml ? listTopicNames(topic, yaml) : [],
    urls: yaml ? listUrls(file, yaml, [['url']]) : [],
  };
}

function createTopic(
  id: string,
  file: string,
  { kind, ...fields }: z.output<typeof topicSchema>,
): Topic {
  return { kind: 'topic', id, file, type: kind, ...fields };
}
