import type { Root } from 'mdast';
import { checkDepth, checkSize } from '@/lib/markdown/body/size';
import { parseMarkdown } from '@/lib/markdown/parse/parseMarkdown';

/** A stretch of the source and what takes its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text with edits, and where its lines were before. */
interface Edited {
  readonly text: string;
  readonly getFormerLine: (line: number) => number;
}

/** Puts edits into a text; of two that overlap, the first one counts. */
export function edit(text: string, list: (tree: Root) => readonly Edit[]): Edited {
  const same: Edited = { text, getFormerLine: (line) => line };
  if (checkSize(text).length > 0) return same;
  const tree = parseMarkdown(text);
  if (checkDepth(tree).length > 0) return same;
  let result = '';
  let at = 0;
  const shifts: { readonly from: number; readonly by: number }[] = [];
  for (const { start, end, text: own } of [...list(tree)].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    const before = text.slice(at, start);
    result += before + own;
    const by = countLines(own) - countLines(text.slice(start, end));
    if (by !== 0) shifts.push({ from: countLines(result) + 1, by });
    at = end;
  }
  const getFormerLine = (line: number): number =>
    shifts.reduce((former, { from, by }) => (line >= from ? former - by : former), line);
  return { text: result + text.slice(at), getFormerLine };
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
