import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/parse/inspectBlocks';
import { type Pair, pairBlocks } from './pairBlocks';

type Bodies = Readonly<Record<Language, readonly InspectedBlock[]>>;

export interface PartedBodies {
  /** Blocks that pair by order and kind, from the beginning on. */
  readonly pairs: readonly Pair<InspectedBlock>[];
  /** All that follows, from where the languages part; empty where they never do. */
  readonly rest: Bodies;
}

/** The part of two bodies that pairs, and the part in which what belongs together is a guess. */
export function splitAtParting(bodies: Bodies): PartedBodies {
  const rows = pairBlocks(bodies);
  const place = rows.findIndex((row) => row.kind === 'unpaired');
  const rest = place === -1 ? [] : rows.slice(place);
  const collect = (language: Language): readonly InspectedBlock[] =>
    rest.flatMap((row) => (row.kind === 'pair' ? [row.blocks[language]] : row.blocks[language]));
  return {
    pairs: rows.slice(0, rows.length - rest.length).filter((row) => row.kind === 'pair'),
    rest: { en: collect('en'), zh: collect('zh') },
  };
}
