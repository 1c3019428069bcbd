import type { Fact } from '@/lib/translation/facts/lexer/fact';
import type { FactText } from './factMismatch';
import { getSubject } from './subjects';

type Pair = readonly [Fact, Fact];

/**
 * Figures that changed places, as the one text has them and the other: 212 households and 861
 * people opposite 861户212人. What one figure counts here, the other counts there, and the
 * other way round; nothing else in either text counts the same.
 */
export function findSwaps(
  pairs: readonly Pair[],
  left: FactText,
  right: FactText,
): readonly Pair[] {
  const figures = pairs.filter(
    ([a, b]) => isFigure(a) && isFigure(b) && (a.unit === undefined) === (b.unit === undefined),
  );
  if (!figures.some(([a]) => figures.some(([b]) => isAlike(a, b)))) return [];
  const counted = figures.map((pair) => ({
    pair,
    left: getSubject(left.text, left.language, pair[0]),
    right: getSubject(right.text, right.language, pair[1]),
  }));
  return counted.flatMap((own): readonly Pair[] => {
    if (own.left === undefined || own.right === undefined || own.left === own.right) return [];
    const asking = counted.filter((other) => other.left === own.left);
    const answering = counted.filter((other) => other.right === own.left);
    const [other] = answering;
    if (asking.length > 1 || answering.length > 1 || other?.left !== own.right) return [];
    return isAlike(own.pair[0], other.pair[0]) ? [[own.pair[0], other.pair[1]]] : [];
  });
}

function isFigure({ kind, weight }: Fact): boolean {
  return (kind === 'number' || kind === 'ratio') && weight !== 'soft';
}

/** Whether one figure could stand in the place of the other. */
function isAlike(a: Fact, b: Fact): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.value !== b.value;
}
