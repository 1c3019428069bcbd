import type { Topic } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import { createGlossary } from '@/lib/translation/names/glossary';
import { applyChange } from './faults/fault';
import { isAccused } from './isAccused';
import { listWrittenSets, type Pair, readLines, readPairs } from './pair';

interface WrittenFault {
  readonly id: string;
  readonly kind: string;
  readonly language: Language;
  readonly start: number;
  readonly found: string;
  readonly replacement: string;
}

/** As a topic’s YAML has it. */
type WrittenTopic = Pick<Topic, 'id' | 'name' | 'aliases'> & { readonly kind: Topic['type'] };

interface Count {
  readonly of: number;
  readonly found: number;
}

const kinds = ['figure', 'date', 'name'];

/** Clean pairs that are accused, and of the faults in the others those that are found, by kind. */
function measure(set: URL): ReadonlyMap<string, Count> {
  const pairs = readPairs(new URL('pairs.jsonl', set));
  const faults = readLines<WrittenFault>(new URL('faults.jsonl', set));
  const topics = readLines<WrittenTopic>(new URL('topics.jsonl', set));
  const glossary = createGlossary(
    topics.map(({ kind, ...topic }) => ({
      ...topic,
      kind: 'topic',
      type: kind,
      file: '',
      summary: topic.name,
    })),
  );
  const accused = pairs.filter((pair) => isAccused(pair, glossary));
  const clean = new Map(
    pairs.filter((pair) => !accused.includes(pair)).map((pair) => [pair.id, pair]),
  );
  const counts = kinds.map((kind) => {
    const own = faults.filter((fault) => fault.kind === kind && clean.has(fault.id));
    const found = own.filter((fault) => isAccused(inject(fault, clean), glossary));
    if (process.argv.includes('--missed'))
      tellMissed(own.filter((fault) => !found.includes(fault)));
    return [kind, { of: own.length, found: found.length }] as const;
  });
  return new Map([['accused', { of: pairs.length, found: accused.length }], ...counts]);
}

function inject(
  { id, language, start, found, replacement }: WrittenFault,
  pairs: ReadonlyMap<string, Pair>,
) {
  const pair = pairs.get(id);
  if (!pair?.[language].startsWith(found, start))
    throw new Error(`${id}: no “${found}” at ${start}`);
  const end = start + found.length;
  return { ...pair, [language]: applyChange(pair[language], { start, end, replacement }) };
}

function tellMissed(faults: readonly WrittenFault[]): void {
  for (const { id, kind, language, found, replacement } of faults) {
    console.log(`${id} ${kind} ${language}: “${found}” made “${replacement}”`);
  }
}

function formatShare(counts: readonly (Count | undefined)[]): string {
  const of = counts.reduce((sum, count) => sum + (count?.of ?? 0), 0);
  const found = counts.reduce((sum, count) => sum + (count?.found ?? 0), 0);
  return `${((100 * found) / of).toFixed(1)} % of ${of}`;
}

const results = listWrittenSets().map(measure);
const get = (kind: string): string => formatShare(results.map((result) => result.get(kind)));
console.log(
  `Check, ${results.length} sets by other writers: clean pairs accused ${get('accused')}; ` +
    `faults found: figures ${get('figure')}, dates ${get('date')}, names ${get('name')}`,
);
