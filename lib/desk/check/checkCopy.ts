import type { Fault } from '@/lib/content/fault';
import type { ArticleText } from '@/lib/content/records';
import { findCopyFaults } from '@/lib/desk/copy/findCopyFaults';
import type { InspectedBlock } from '@/lib/markdown/inspectBlocks';

/** Typography of a body. The mend of each mechanical fault is in its values: `found`, `mend`. */
export function checkCopy(text: ArticleText, blocks: readonly InspectedBlock[]): readonly Fault[] {
  const { file, body, language } = text;
  const lines = body.split('\n');
  return blocks.flatMap((block, place): readonly Fault[] => {
    if (block.kind === 'code' || block.kind === 'rule') return [];
    const next = blocks[place + 1];
    const source = lines
      .slice(block.line - 1, next && next.line - 1)
      .join('\n')
      .trimEnd();
    return findCopyFaults(language, source).map(({ rule, start, end, mend }): Fault => {
      const before = source.slice(0, start).split('\n');
      return {
        file,
        line: block.line + before.length - 1,
        column: (before.at(-1)?.length ?? 0) + 1,
        severity: 'warning',
        rule,
        values: { found: source.slice(start, end), ...(mend !== undefined && { mend }) },
      };
    });
  });
}
