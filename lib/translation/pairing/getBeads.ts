import type { InspectedBlock } from '@/lib/markdown/parse/inspectBlocks';
import type { Bitext } from '@/lib/translation/bitext';
import type { Glossary } from '@/lib/translation/names/glossary';
import { alignBlocks, type Bead } from './alignBlocks';
import { splitAtParting } from './splitAtParting';

/**
 * The blocks that say the same, to be compared word by word: pairs by order and kind, and
 * where the languages part, what seems to belong together. Code and rules say nothing.
 */
export function getBeads({ sides }: Bitext, glossary: Glossary): readonly Bead[] {
  const { pairs, rest } = splitAtParting({ en: sides.en.blocks, zh: sides.zh.blocks });
  const beads = [
    ...pairs.map(({ blocks }) => ({ en: [blocks.en], zh: [blocks.zh] })),
    ...alignBlocks(rest, glossary),
  ];
  return beads.filter(({ en, zh }) => saysSomething(en) && saysSomething(zh));
}

function saysSomething(blocks: readonly InspectedBlock[]): boolean {
  return blocks.some(({ kind }) => kind !== 'code' && kind !== 'rule');
}
