import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/parse/inspectBlocks';
import type { Glossary } from '@/lib/translation/names/glossary';
import { alignBlocks, type Bead } from './alignBlocks';
import { splitAtParting } from './splitAtParting';

/** The first place where two bodies stop saying the same, and what seems to have happened. */
export type Parting =
  /** A block of that language has nothing opposite; `before` is the block that it should stand before. */
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
  /** Two blocks stand opposite each other and are not of one kind. */
  | { readonly kind: 'kinds'; readonly en: InspectedBlock; readonly zh: InspectedBlock };

type Bodies = Readonly<Record<Language, readonly InspectedBlock[]>>;

/**
 * Where the blocks of two languages part; undefined where they pair by order and kind all
 * through. What happened there is a guess from lengths, figures and names.
 */
export function findParting(bodies: Bodies, glossary: Glossary): Parting | undefined {
  const { rest: parted } = splitAtParting(bodies);
  if (parted.en.length + parted.zh.length === 0) return undefined;
  const beads = alignBlocks(parted, glossary);
  const place = beads.findIndex((bead) => !isPair(bead));
  const bead = beads[place];
  const rest = beads.slice(place + 1);
  return bead ? describeBead(bead, rest) : describeBead(getHead(parted), []);
}

/** One block of each, both of one kind. */
function isPair({ en: [en, ...moreEn], zh: [zh, ...moreZh] }: Bead): boolean {
  if (!en || !zh || moreEn.length + moreZh.length > 0) return false;
  return en.kind === zh.kind && en.level === zh.level;
}

function getHead({ en, zh }: Bodies): Bead {
  const place = [...en, ...zh].findIndex(
    (_, index) => !isPair({ en: en.slice(index, index + 1), zh: zh.slice(index, index + 1) }),
  );
  return { en: en.slice(place, place + 1), zh: zh.slice(place, place + 1) };
}

function describeBead(bead: Bead, rest: readonly Bead[]): Parting | undefined {
  const [en, secondEn] = bead.en;
  const [zh, secondZh] = bead.zh;
  if (en && zh && secondZh)
    return { kind: 'split', language: 'en', block: en, others: [zh, secondZh] };
  if (en && zh && secondEn)
    return { kind: 'split', language: 'zh', block: zh, others: [en, secondEn] };
  if (en && zh) return { kind: 'kinds', en, zh };
  if (en)
    return { kind: 'alone', language: 'en', block: en, before: rest.flatMap((next) => next.zh)[0] };
  if (zh)
    return { kind: 'alone', language: 'zh', block: zh, before: rest.flatMap((next) => next.en)[0] };
  return undefined;
}
