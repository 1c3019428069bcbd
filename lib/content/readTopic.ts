import type { z } from 'zod';
import { checkName } from '@/lib/content/articles/checkName';
import { topicSchema } from '@/lib/content/schemas/topicSchema';
import { readYaml } from '@/lib/content/yaml/readYaml';
import type { Result } from '@/lib/fault/fault';
import type { Topic } from './records';

/** Reads `topics/<id>.yaml`. */
export function readTopic(file: string, id: string): Result<Topic> {
  const name = checkName(file, id);
  const { value, faults } = readYaml(file, topicSchema);
  return { value: value && createTopic(id, file, value), faults: [...name, ...faults] };
}

function createTopic(
  id: string,
  file: string,
  { kind, ...fields }: z.output<typeof topicSchema>,
): Topic {
  return { kind: 'topic', id, file, type: kind, ...fields };
}
