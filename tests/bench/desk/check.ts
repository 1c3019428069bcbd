import { type Language, languages } from '@/lib/language/language';
import { factFaults } from './faults/factFaults';
import { applyChange, type FaultKind, makeRandom } from './faults/fault';
import { createNameFaults, glossary } from './faults/nameFaults';
import { isAccused } from './isAccused';
import { type Pair, readPairs } from './pair';

/** All rules of two languages together, on the labelled pairs: figures, dates and names. */
const sets = { development: 'pairs.jsonl', 'held out': 'pairsHeldOut.jsonl' };

type Texts = Readonly<Record<Language, string>>;

function inject(pair: Pair, kind: FaultKind, language: Language): Texts | undefined {
  const random = makeRandom(`${pair.id} ${kind.id} ${language}`);
  const changes = kind.find(pair[language], language, random);
  const change = changes[Math.floor(random() * changes.length)];
  return change && { ...pair, [language]: applyChange(pair[language], change) };
}

const isTelling = process.argv.includes('--missed');
for (const [set, file] of Object.entries(sets)) {
  const pairs = readPairs(new URL(file, import.meta.url));
  const accused = pairs.filter((pair) => isAccused(pair, glossary));
  const counts = { figures: [0, 0], names: [0, 0] };
  for (const pair of pairs.filter((own) => !accused.includes(own))) {
    for (const kind of [...factFaults, ...createNameFaults(pair)]) {
      const group = factFaults.includes(kind) ? counts.figures : counts.names;
      for (const language of languages) {
        const faulty = inject(pair, kind, language);
        if (!faulty) continue;
        const isFound = isAccused(faulty, glossary);
        group[1] = (group[1] ?? 0) + 1;
        group[0] = (group[0] ?? 0) + (isFound ? 1 : 0);
        if (isTelling && !isFound) console.log(`${kind.id}: ${faulty.en} | ${faulty.zh}`);
      }
    }
  }
  const share = ([part = 0, whole = 0]: readonly number[]): string =>
    `${((100 * part) / whole).toFixed(1)} % of ${whole}`;
  const sum = [0, 1].map((place) => (counts.figures[place] ?? 0) + (counts.names[place] ?? 0));
  console.log(
    `Check, ${set}: clean pairs accused ${share([accused.length, pairs.length])}; faults found ` +
      `${share(sum)}: figures and dates ${share(counts.figures)}, names ${share(counts.names)}`,
  );
}
