import type { InspectedBlock } from '@/lib/markdown/inspectBlocks';
import { alignBlocks, type Bead } from './alignBlocks';
import type { Bitext } from './bitext';
import type { Glossary } from './glossary';
import { pairBlocks } from './pairBlocks';

/**
 * The blocks that say the same, to be compared word by word: pairs by order and kind, and
 * where the languages part, what seems to belong together. Code and rules say nothing.
 */
export function getBeads({ sides }: Bitext, glossary: Glossary): readonly Bead[] {
  const rows = pairBlocks({ en: sides.en.blocks, zh: sides.zh.blocks });
  const beads = rows.flatMap((row): readonly Bead[] =>
    row.kind === 'pair'
      ? [{ en: [row.blocks.en], zh: [row.blocks.zh] }]
      : alignBlocks(row.blocks, glossary),
  );
  return beads.filter(({ en, zh }) => saysSomething(en) && saysSomething(zh));
}

function saysSomething(blocks: readonly InspectedBlock[]): boolean {
  return blocks.some(({ kind }) => kind !== 'code' && kind !== 'rule');
}
