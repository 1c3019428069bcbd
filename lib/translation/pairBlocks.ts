import type { Language } from '@/lib/content/language';
import type { Block } from '@/lib/markdown/block';

type Bodies = Readonly<Record<Language, readonly Block[]>>;

/** Two blocks that say the same in both languages. */
export interface Pair {
  readonly kind: 'pair';
  /** The permalink id, the same in every edition. */
  readonly id: string;
  readonly blocks: Readonly<Record<Language, Block>>;
}

/** A stretch in which the languages part: whole sections, to be shown beside each other. */
export interface Unpaired {
  readonly kind: 'unpaired';
  readonly blocks: Bodies;
}

export type Row = Pair | Unpaired;

/**
 * Rows of an article read side by side. Blocks pair by order and kind, section by section
 * (a section begins at a heading), so that a slip in one section leaves the others paired.
 * Sections pair by order and level; from the first that doesn't, the rest is unpaired.
 */
export function pairBlocks(bodies: Bodies): readonly Row[] {
  const sections = { en: getSections(bodies.en), zh: getSections(bodies.zh) };
  const rows: Row[] = [];
  for (let place = 0; place < Math.max(sections.en.length, sections.zh.length); place++) {
    const en = sections.en[place] ?? [];
    const zh = sections.zh[place] ?? [];
    if (!isSameHeading(en[0], zh[0])) {
      rows.push(getUnpaired(sections.en.slice(place).flat(), sections.zh.slice(place).flat()));
      break;
    }
    rows.push(...pairSection(en, zh));
  }
  return rows;
}

function pairSection(en: readonly Block[], zh: readonly Block[]): readonly Row[] {
  if (en.length !== zh.length) return [getUnpaired(en, zh)];
  const pairs = en.flatMap((block, place): Pair[] => {
    const other = zh[place];
    if (!other || !isAlike(block, other)) return [];
    return [{ kind: 'pair', id: block.id, blocks: { en: block, zh: other } }];
  });
  return pairs.length === en.length ? pairs : [getUnpaired(en, zh)];
}

function getUnpaired(en: readonly Block[], zh: readonly Block[]): Unpaired {
  return { kind: 'unpaired', blocks: { en, zh } };
}

function isSameHeading(a: Block | undefined, b: Block | undefined): boolean {
  if (!a || !b) return false;
  return a.kind === 'heading' || b.kind === 'heading' ? isAlike(a, b) : true;
}

function isAlike(a: Block, b: Block): boolean {
  return a.kind === b.kind && a.level === b.level;
}

function getSections(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (!section || block.kind === 'heading') sections.push([block]);
    else section.push(block);
  }
  return sections;
}
