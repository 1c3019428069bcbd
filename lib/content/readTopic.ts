import { checkName } from './checkName';
import type { Reading } from './reading';
import { readYaml } from './readYaml';
import type { Topic } from './records';
import { topicSchema } from './schemas/topicSchema';

/** Reads `topics/<id>.yaml`. */
export function readTopic(file: string, id: string): Reading<Topic> {
  const name = checkName(file, id);
  const { value, faults } = readYaml(file, topicSchema);
  return { value: value && { id, file, ...value }, faults: [...name, ...faults] };
}
