import type { Yaml } from '@/lib/content/files/parseYaml';
import type { Path } from '@/lib/content/schemas/getSchemaAt';
import { createFault, type Fault } from '@/lib/fault/fault';
import { findUndrawn } from '@/lib/media/drawnText';

interface Field {
  readonly file: string;
  readonly path: Path;
  readonly locate: Yaml['locate'];
}

/** What share cards leave out of the text of a field, since none of their fonts has it. */
export function checkCardText(text: string, { file, path, locate }: Field): readonly Fault[] {
  const characters = findUndrawn(text);
  if (characters.length === 0) return [];
  const field = path.join('.');
  const values = { field, found: characters.join(' '), count: characters.length };
  return [createFault('card-character', { file, field, ...locate(path) }, values)];
}
