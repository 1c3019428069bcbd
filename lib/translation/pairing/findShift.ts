import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/parse/inspectBlocks';
import type { Glossary } from '@/lib/translation/names/glossary';
import { getEvidence } from './getEvidence';
import { pairBlocks } from './pairBlocks';

/** Two blocks that stand opposite each other, and the Chinese one that seems to belong there. */
export interface Shift {
  readonly kind: 'shifted';
  readonly en: InspectedBlock;
  readonly zh: InspectedBlock;
  readonly likely: InspectedBlock;
}

/** How far away the right paragraph is looked for. */
const reach = 3;

/**
 * The first pair of blocks that have nothing in common while a neighbour has: one paragraph
 * was left out and another put in, or two changed places, and the numbers still agree.
 */
export function findShift(
  bodies: Readonly<Record<Language, readonly InspectedBlock[]>>,
  glossary: Glossary,
): Shift | undefined {
  const pairs = pairBlocks(bodies).flatMap((row) => (row.kind === 'pair' ? [row.blocks] : []));
  const evidence = pairs.map(({ en, zh }) => ({
    en: getEvidence(glossary, 'en', en.text),
    zh: getEvidence(glossary, 'zh', zh.text),
  }));
  for (const [place, pair] of pairs.entries()) {
    const own = evidence[place];
    if (!own || own.en.size < 2 || own.zh.size < 2 || countShared(own.en, own.zh) > 0) continue;
    const near = pairs.slice(Math.max(0, place - reach), place + reach + 1);
    const likely = near.find(({ zh }) => {
      const other = evidence[pairs.findIndex((candidate) => candidate.zh === zh)];
      return other && countShared(own.en, other.zh) >= 2 && countShared(other.en, other.zh) < 2;
    });
    if (likely) return { kind: 'shifted', ...pair, likely: likely.zh };
  }
  return undefined;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((sign) => b.has(sign)).length;
}
