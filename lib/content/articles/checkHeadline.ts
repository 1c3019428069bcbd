import type { Yaml } from '@/lib/content/files/parseYaml';
import type { ArticleText } from '@/lib/content/records';
import type { Path } from '@/lib/content/schemas/getSchemaAt';
import { createFault, type Fault } from '@/lib/fault/fault';
import type { InspectedBlock } from '@/lib/markdown/block';

/** A summary that only says the headline again; `path` is where the front matter has it. */
export function checkSummary(
  { file, title, summary }: ArticleText,
  path: Path,
  locate: Yaml['locate'],
): readonly Fault[] {
  if (!isSame(summary, title)) return [];
  const spot = { file, field: path.join('.'), ...locate(path) };
  return [createFault('headline-repeated', spot, { part: 'summary' })];
}

/** A heading at the top of a text that only says its headline again. */
export function checkFirstHeading(
  { file, title }: ArticleText,
  [first]: readonly InspectedBlock[],
): readonly Fault[] {
  if (first?.kind !== 'heading' || !isSame(first.text, title)) return [];
  return [createFault('headline-repeated', { file, line: first.line }, { part: 'heading' })];
}

/** Whether two texts have the same words, whatever their case and marks. */
function isSame(text: string, title: string): boolean {
  return getWords(text) !== '' && getWords(text) === getWords(title);
}

function getWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
