import type { Nodes } from 'mdast';
import type { Place } from '@/lib/fault/fault';

/** Where a node begins. One that a transform made has no place and counts as at the beginning. */
export function getPlace(node: Nodes): Place {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** The Markdown that a node was parsed from. */
export function getSource(node: Nodes, body: string): string {
  return body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
}

/** Indexes the lines of a text once, then gives the place of any offset. Line ends as in CommonMark. */
export function findPlace(text: string): (offset: number) => Place {
  const starts = [
    0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length),
  ];
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
