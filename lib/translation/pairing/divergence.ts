import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/block';
import type { AlignedGroup } from '@/lib/translation/bitext/alignedGroup';
import type { Bodies } from '@/lib/translation/bitext/bitext';
import type { Glossary } from '@/lib/translation/names/glossary';
import { alignBlocks, countShared, getEvidence } from './alignBlocks';
import { pairBlocks, splitAtDivergence } from './pairBlocks';

/** The first place where two bodies stop matching, and what probably happened there. */
export type Divergence =
  /** A block of that language has no counterpart, which would go before `before`. */
  | {
      readonly kind: 'alone';
      readonly language: Language;
      readonly block: InspectedBlock;
      readonly before: InspectedBlock | undefined;
    }
  /** One block of that language is two in the other. */
  | {
      readonly kind: 'split';
      readonly language: Language;
      readonly block: InspectedBlock;
      readonly others: readonly [InspectedBlock, InspectedBlock];
    }
  /** Two blocks stand opposite each other but differ in kind. */
  | { readonly kind: 'kinds'; readonly en: InspectedBlock; readonly zh: InspectedBlock }
  /** Two blocks stand opposite each other, but `likely` is the Chinese one that seems to belong there. */
  | {
      readonly kind: 'shifted';
      readonly en: InspectedBlock;
      readonly zh: InspectedBlock;
      readonly likely: InspectedBlock;
    };

/**
 * Where the blocks of two languages diverge; undefined if all of them pair. What happened
 * there is inferred from lengths, figures and names.
 */
export function findDivergence(bodies: Bodies, glossary: Glossary): Divergence | undefined {
  const { rest } = splitAtDivergence(bodies);
  if (rest.en.length + rest.zh.length === 0) return findShift(bodies, glossary);
  const groups = alignBlocks(rest, glossary);
  const place = groups.findIndex((group) => !isPair(group));
  const group = groups[place];
  return group
    ? describeGroup(group, groups.slice(place + 1))
    : describeGroup(getFirstMismatch(rest), []);
}

/** Whether a group is one block of each language, both of one kind. */
function isPair({ en: [en, ...moreEn], zh: [zh, ...moreZh] }: AlignedGroup): boolean {
  if (!en || !zh || moreEn.length + moreZh.length > 0) return false;
  return en.kind === zh.kind && en.level === zh.level;
}

function getFirstMismatch({ en, zh }: Bodies): AlignedGroup {
  const place = [...en, ...zh].findIndex(
    (_, index) => !isPair({ en: en.slice(index, index + 1), zh: zh.slice(index, index + 1) }),
  );
  return { en: en.slice(place, place + 1), zh: zh.slice(place, place + 1) };
}

function describeGroup(
  group: AlignedGroup,
  following: readonly AlignedGroup[],
): Divergence | undefined {
  const [en, secondEn] = group.en;
  const [zh, secondZh] = group.zh;
  if (en && zh && secondZh) {
    return { kind: 'split', language: 'en', block: en, others: [zh, secondZh] };
  }
  if (en && zh && secondEn) {
    return { kind: 'split', language: 'zh', block: zh, others: [en, secondEn] };
  }
  if (en && zh) return { kind: 'kinds', en, zh };
  const getNext = (language: Language) => following.flatMap((next) => next[language])[0];
  if (en) return { kind: 'alone', language: 'en', block: en, before: getNext('zh') };
  if (zh) return { kind: 'alone', language: 'zh', block: zh, before: getNext('en') };
  return undefined;
}

/** How many pairs away the right paragraph is looked for. */
const reach = 3;

/**
 * The first pair of blocks that have nothing in common although a neighbour would fit: one
 * paragraph was left out and another added, or two changed places, so that their number still
 * agrees.
 */
function findShift(bodies: Bodies, glossary: Glossary): Divergence | undefined {
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
