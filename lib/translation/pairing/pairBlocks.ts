import type { Language } from '@/lib/language/language';
import type { Block, InspectedBlock } from '@/lib/markdown/block';
import type { Bodies } from '@/lib/translation/bitext/bitext';

/** Two blocks that say the same in both languages. */
export interface Pair<Own extends InspectedBlock = Block> {
  readonly kind: 'pair';
  /** The permalink id, the same in every edition. */
  readonly id: string;
  readonly blocks: Readonly<Record<Language, Own>>;
}

/** A stretch where the languages diverge: whole sections, to be shown side by side. */
export interface Unpaired<Own extends InspectedBlock = Block> {
  readonly kind: 'unpaired';
  readonly blocks: Bodies<Own>;
}

export type Row<Own extends InspectedBlock = Block> = Pair<Own> | Unpaired<Own>;

/**
 * The rows of an article read side by side. Blocks pair by order and kind, section by section
 * (a section begins at a heading), so that a slip in one section leaves the others paired.
 * Sections pair by order and level of their headings; from the first that doesn’t, the rest
 * stays unpaired.
 */
export function pairBlocks<Own extends InspectedBlock>(bodies: Bodies<Own>): readonly Row<Own>[] {
  const sections = { en: getSections(bodies.en), zh: getSections(bodies.zh) };
  const rows: Row<Own>[] = [];
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

function pairSection<Own extends InspectedBlock>(
  en: readonly Own[],
  zh: readonly Own[],
): readonly Row<Own>[] {
  if (en.length !== zh.length) return [getUnpaired(en, zh)];
  const pairs = en.flatMap((block, place): Pair<Own>[] => {
    const other = zh[place];
    if (!other || !isAlike(block, other)) return [];
    return [{ kind: 'pair', id: block.id, blocks: { en: block, zh: other } }];
  });
  return pairs.length === en.length ? pairs : [getUnpaired(en, zh)];
}

function getUnpaired<Own extends InspectedBlock>(
  en: readonly Own[],
  zh: readonly Own[],
): Unpaired<Own> {
  return { kind: 'unpaired', blocks: { en, zh } };
}

function isSameHeading(a: InspectedBlock | undefined, b: InspectedBlock | undefined): boolean {
  if (!a || !b) return false;
  return a.kind === 'heading' || b.kind === 'heading' ? isAlike(a, b) : true;
}

function isAlike(a: InspectedBlock, b: InspectedBlock): boolean {
  return a.kind === b.kind && a.level === b.level;
}

function getSections<Own extends InspectedBlock>(
  blocks: readonly Own[],
): readonly (readonly Own[])[] {
  const sections: Own[][] = [];
  for (const block of blocks) {
    const section = sections.at(-1);
    if (!section || block.kind === 'heading') sections.push([block]);
    else section.push(block);
  }
  return sections;
}

interface SplitBodies {
  /** Blocks that pair by order and kind, from the beginning. */
  readonly pairs: readonly Pair<InspectedBlock>[];
  /** Everything from the first divergence on; empty if there is none. */
  readonly rest: Bodies;
}

/** Splits two bodies into the part that pairs and the part where counterparts must be inferred. */
export function splitAtDivergence(bodies: Bodies): SplitBodies {
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
