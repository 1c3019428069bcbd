import type { Language } from '@/lib/language/language';

/** How many things of each language a group may hold, and what that costs by itself. */
export interface Move extends Readonly<Record<Language, number>> {
  readonly cost: number;
}

/** A stretch of things of each language that belong together: the place of its first, and of what follows its last. */
export type Stretch = Readonly<Record<Language, readonly [start: number, end: number]>>;

/**
 * The cheapest way to part two rows of so many things into groups, in the order of both (Gale and Church 1993),
 * by what `getCost` says of a stretch; of two that cost the same, the move that is named first. Empty where no
 * moves lead through both.
 */
export function alignByCost(
  counts: Readonly<Record<Language, number>>,
  moves: readonly Move[],
  getCost: (stretch: Stretch) => number,
): readonly Stretch[] {
  const width = counts.zh + 1;
  const costs = new Float64Array((counts.en + 1) * width).fill(Number.POSITIVE_INFINITY);
  const taken = new Uint8Array(costs.length);
  costs[0] = 0;
  for (let en = 0; en <= counts.en; en++) {
    for (let zh = 0; zh < width; zh++) {
      const place = en * width + zh;
      moves.forEach((move, name) => {
        if (move.en > en || move.zh > zh) return;
        const before = costs[place - move.en * width - move.zh] ?? 0;
        if (before === Number.POSITIVE_INFINITY) return;
        const cost = before + move.cost + getCost(getStretch(en, zh, move));
        if (cost >= (costs[place] ?? 0)) return;
        costs[place] = cost;
        taken[place] = name;
      });
    }
  }
  const stretches: Stretch[] = [];
  if (costs.at(-1) === Number.POSITIVE_INFINITY) return stretches;
  let { en, zh } = counts;
  while (en + zh > 0) {
    const move = moves[taken[en * width + zh] ?? 0];
    if (!move) break;
    stretches.unshift(getStretch(en, zh, move));
    [en, zh] = [en - move.en, zh - move.zh];
  }
  return stretches;
}

function getStretch(en: number, zh: number, move: Move): Stretch {
  return { en: [en - move.en, en], zh: [zh - move.zh, zh] };
}
