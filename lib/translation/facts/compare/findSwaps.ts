import { alignSentences } from '@/lib/translation/bitext/alignSentences';
import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { type Context, getContexts } from './contexts';
import type { FactPair } from './matchFacts';
import { getGain } from './swapGain';

/** How many figures further on one is looked for that could stand in its place. */
const reach = 12;

/** How much better two figures must fit in each other's place. */
const threshold = 3;

/**
 * Figures that changed places, as the one text has them and the other: 212 households and 861 people
 * opposite 861户212人. Two are swapped where what stands about them answers each other crosswise much
 * better than as they stand.
 */
export function findSwaps(
  pairs: readonly FactPair[],
  left: Reading,
  right: Reading,
): readonly FactPair[] {
  const [own, their] = [listLone(left), listLone(right)];
  const candidates = listCandidates(
    pairs.filter(([a, b]) => own.has(a) && their.has(b)).toSorted(([a], [b]) => a.start - b.start),
  );
  if (candidates.length === 0) return [];
  const places = getPlaces(left, right);
  const told = new Set<Fact>();
  return candidates
    .map(([one, other]) => ({ one, other, gain: getGain(one, other, places) }))
    .filter(({ gain }) => gain >= threshold)
    .toSorted((a, b) => b.gain - a.gain)
    .flatMap(({ one, other }): readonly FactPair[] => {
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
      const isPart = [hard[place - 1], hard[place + 1]].some(
        (other) => other?.start === fact.start,
      );
      return !isPart && (fact.kind === 'number' || (fact.kind === 'ratio' && !isSpelt(fact)));
    }),
  );
}

/** Every two pairs, about each other, of which either figure could stand in the place of the other. */
function listCandidates(pairs: readonly FactPair[]): readonly (readonly [FactPair, FactPair])[] {
  return pairs.flatMap((one, at) =>
    pairs
      .slice(at + 1, at + 1 + reach)
      .flatMap((other) => (isExchangeable(one, other) ? [[one, other] as const] : [])),
  );
}

/** The largest number that style spells out beside others in digits: four modes, 500 metres. */
const largestSpelt = 12;

function isExchangeable([a, b]: FactPair, [c, d]: FactPair): boolean {
  if (!isAlike(a, c) || !isAlike(b, d)) return false;
  const isWrittenAlike = [isSpelt(a) === isSpelt(c), isSpelt(b) === isSpelt(d)];
  const isStyle = [a, b, c, d].every((fact) => !isSpelt(fact) || fact.value <= largestSpelt);
  return isStyle ? isWrittenAlike.includes(true) : !isWrittenAlike.includes(false);
}

/** Of one kind and of like size. */
function isAlike(a: Fact, b: Fact): boolean {
  const share = Math.abs(Math.log10(Math.abs(a.value / b.value)));
  return a.kind === b.kind && a.value !== b.value && share < 3;
}

function isSpelt({ text }: Fact): boolean {
  return !/\d/.test(text);
}

/** Where the figures of both texts stand. */
function getPlaces(left: Reading, right: Reading): ReadonlyMap<Fact, Context> {
  const [en, zh] = left.language === 'en' ? [left.text, right.text] : [right.text, left.text];
  const sentences = alignSentences({ en, zh });
  return new Map([...getContexts(left, sentences), ...getContexts(right, sentences)]);
}
