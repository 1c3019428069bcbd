import { alignSentences } from '@/lib/translation/bitext/alignSentences';
import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { getContexts } from './contexts';
import { getGain, type Place, type PlacedPair } from './swapGain';

type Pair = readonly [Fact, Fact];

/** How many figures further on one is looked for that could stand in its place. */
const reach = 12;

/** How much better two figures must fit in each other's place. */
const threshold = 3;

/**
 * Figures that changed places, as the one text has them and the other: 212 households and 861 people
 * opposite 861户212人. Two are swapped where what stands about them answers each other crosswise much
 * better than as they stand.
 */
export function findSwaps(pairs: readonly Pair[], left: Reading, right: Reading): readonly Pair[] {
  const lone = [listLone(left), listLone(right)] as const;
  const ordered = pairs
    .filter(([a, b]) => lone[0].has(a) && lone[1].has(b))
    .toSorted(([a], [b]) => a.start - b.start);
  const candidates = listCandidates(ordered);
  if (candidates.length === 0) return [];
  const places = getPlaces(left, right);
  const place = ([a, b]: Pair): PlacedPair | undefined => {
    const [own, their] = [places.get(a), places.get(b)];
    return own && their && [own, their];
  };
  const told = new Set<Fact>();
  return candidates
    .flatMap(([one, other]) => {
      const [placed, exchanged] = [place(one), place(other)];
      const gain = placed && exchanged ? getGain(placed, exchanged) : 0;
      return gain < threshold ? [] : [{ one, other, gain }];
    })
    .toSorted((a, b) => b.gain - a.gain)
    .flatMap(({ one, other }): readonly Pair[] => {
      if (told.has(one[0]) || told.has(other[0])) return [];
      told.add(one[0]).add(other[0]);
      return [
        [one[0], other[1]],
        [other[0], one[1]],
      ];
    });
}

/** The figures that stand for themselves: none of a score or a product. */
function listLone({ facts }: Reading): ReadonlySet<Fact> {
  const hard = facts.filter(({ weight }) => weight !== 'soft');
  return new Set(
    hard.filter((fact, place) => {
      const isDigits = fact.kind === 'number' || (fact.kind === 'ratio' && /\d/.test(fact.text));
      const isPart = [hard[place - 1], hard[place + 1]].some(
        (other) => other?.start === fact.start,
      );
      return isDigits && !isPart;
    }),
  );
}

/** Every two pairs, about each other, of which either figure could stand in the place of the other. */
function listCandidates(pairs: readonly Pair[]): readonly (readonly [Pair, Pair])[] {
  return pairs.flatMap((one, at) =>
    pairs
      .slice(at + 1, at + 1 + reach)
      .flatMap((other) => (isExchangeable(one, other) ? [[one, other] as const] : [])),
  );
}

/** The largest number that style spells out beside others in digits: four modes, 500 metres. */
const largestSpelt = 12;

function isExchangeable([a, b]: Pair, [c, d]: Pair): boolean {
  if (!isAlike(a, c) || !isAlike(b, d)) return false;
  const [left, right] = [isSpelt(a) === isSpelt(c), isSpelt(b) === isSpelt(d)];
  const isSmall = [a, b, c, d].every((fact) => !isSpelt(fact) || fact.value <= largestSpelt);
  return isSmall ? left || right : left && right;
}

/** Of one kind and of like size. */
function isAlike(a: Fact, b: Fact): boolean {
  const share = Math.abs(Math.log10(Math.abs(a.value / b.value)));
  return a.kind === b.kind && a.value !== b.value && share < 3;
}

function isSpelt({ text }: Fact): boolean {
  return !/\d/.test(text);
}

/** Where each figure of both texts stands. */
function getPlaces(left: Reading, right: Reading): ReadonlyMap<Fact, Place> {
  const [en, zh] = left.language === 'en' ? [left.text, right.text] : [right.text, left.text];
  const sentences = alignSentences({ en, zh });
  const list = (reading: Reading) =>
    [...getContexts(reading)].map(([fact, context]): readonly [Fact, Place] => {
      const sentence = sentences.findLastIndex((own) => own[reading.language].start <= fact.start);
      return [fact, { fact, context, sentence, tokens: reading.tokens }];
    });
  return new Map([...list(left), ...list(right)]);
}
