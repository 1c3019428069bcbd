import { type Language, languages } from '@/lib/language/language';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';
import { factFaults } from './faults/factFaults';
import { applyChange, type FaultKind, makeRandom } from './faults/fault';
import { type Pair, readPairs } from './pair';

/** What a set of pairs gave. */
interface Result {
  readonly set: string;
  readonly pairs: number;
  readonly accused: readonly string[];
  readonly byKind: Readonly<Record<string, { readonly injected: number; readonly found: number }>>;
  readonly missed: readonly { readonly id: string; readonly kind: string; readonly text: string }[];
  readonly microseconds: number;
}

const sets = { development: 'pairs.jsonl', 'held out': 'pairsHeldOut.jsonl' };

function isAccused(pair: Readonly<Record<Language, string>>): boolean {
  const original = { text: pair.en, language: 'en' } as const;
  return compareFacts(original, { text: pair.zh, language: 'zh' }).length > 0;
}

/** A fault is found where the faulty pair is told from the clean one. */
function injectFaults(pair: Pair, kind: FaultKind, language: Language) {
  const random = makeRandom(`${pair.id} ${kind.id} ${language}`);
  const changes = kind.find(pair[language], language, random);
  const change = changes[Math.floor(random() * changes.length)];
  if (change === undefined) return undefined;
  return { ...pair, [language]: applyChange(pair[language], change) };
}

function measureSet(set: string, file: string): Result {
  const pairs = readPairs(new URL(file, import.meta.url));
  const clean = pairs.filter((pair) => !isAccused(pair));
  const byKind: Record<string, { injected: number; found: number }> = {};
  const missed: { id: string; kind: string; text: string }[] = [];
  for (const kind of factFaults) {
    const count = { injected: 0, found: 0 };
    byKind[kind.id] = count;
    for (const pair of clean) {
      for (const language of languages) {
        const faulty = injectFaults(pair, kind, language);
        if (faulty === undefined) continue;
        count.injected += 1;
        if (isAccused(faulty)) count.found += 1;
        else missed.push({ id: pair.id, kind: kind.id, text: `${faulty.en} | ${faulty.zh}` });
      }
    }
  }
  const accused = pairs.filter((pair) => !clean.includes(pair)).map(({ id }) => id);
  return { set, pairs: pairs.length, accused, byKind, missed, microseconds: measureTime(pairs) };
}

/** Microseconds of processor time a pair, warm, the best of five rounds of at least 2,000 pairs. */
function measureTime(pairs: readonly Pair[]): number {
  const repeats = Math.ceil(2000 / pairs.length);
  const rounds = Array.from({ length: 5 }, () => {
    const begin = process.cpuUsage();
    for (let repeat = 0; repeat < repeats; repeat += 1) for (const pair of pairs) isAccused(pair);
    return process.cpuUsage(begin).user / (repeats * pairs.length);
  });
  return Math.min(...rounds);
}

function getTotal(result: Result): { injected: number; found: number } {
  const counts = Object.values(result.byKind);
  const sum = (key: 'injected' | 'found') => counts.reduce((total, count) => total + count[key], 0);
  return { injected: sum('injected'), found: sum('found') };
}

function formatShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}

function formatTable(results: readonly Result[]): string {
  const rows: [string, ...string[]][] = [
    ['', ...results.map(({ set }) => set)],
    ['pairs', ...results.map(({ pairs }) => String(pairs))],
    [
      'clean pairs accused',
      ...results.map(({ accused, pairs }) => formatShare(accused.length, pairs)),
    ],
    [
      'faults found',
      ...results
        .map(getTotal)
        .map(({ found, injected }) => `${formatShare(found, injected)} of ${injected}`),
    ],
    ...factFaults.map(({ id }): [string, ...string[]] => [
      `  ${id}`,
      ...results.map(({ byKind }) => {
        const { found, injected } = byKind[id] ?? { found: 0, injected: 0 };
        return `${formatShare(found, injected)} of ${injected}`;
      }),
    ]),
    ['µs a pair', ...results.map(({ microseconds }) => microseconds.toFixed(0))],
  ];
  return rows
    .map(([head, ...cells]) => head.padEnd(22) + cells.map((cell) => cell.padStart(18)).join(''))
    .join('\n');
}

const results = Object.entries(sets).map(([set, file]) => measureSet(set, file));
const wanted = process.argv.includes('--json')
  ? JSON.stringify(results, null, 2)
  : formatTable(results);
process.stdout.write(`${wanted}\n`);
if (process.argv.includes('--missed')) {
  for (const { missed } of results)
    for (const { id, kind, text } of missed) process.stdout.write(`${id} ${kind}: ${text}\n`);
}
