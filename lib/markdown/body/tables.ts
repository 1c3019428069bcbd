import type { Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { getPlace, getSource } from '@/lib/markdown/parse/places';
import { getText, hasContent } from '@/lib/markdown/parse/text';

const classes = { left: undefined, center: 'align-center', right: 'align-end' } as const;

/** Cells beyond the columns of their table, which are dropped, and tables that are none for their line of dashes (GFM 4.10). */
export function checkTables(tree: Root, body: string): readonly BodyFault[] {
  const dropped = listNodes(tree, 'table').flatMap(({ children: [head, ...rows] }) =>
    rows.flatMap(({ children }) => {
      const beyond = children.slice(head?.children.length).find(hasContent);
      if (!beyond) return [];
      const values = { problem: 'cell', found: getText(beyond) };
      return [createFault('table-columns', getPlace(beyond), values)];
    }),
  );
  const broken = listNodes(tree, 'paragraph').flatMap((node) => {
    const found = findDashes(getSource(node, body).split('\n'));
    if (found === undefined) return [];
    return [createFault('table-columns', getPlace(node), { problem: 'dashes', found })];
  });
  return [...dropped, ...broken];
}

/** A line of dashes and bars that follows one with bars. */
function findDashes(lines: readonly string[]): string | undefined {
  return lines
    .map((line) => line.replace(/^[ \t>]+/, '').trimEnd())
    .find(
      (line, index) =>
        /^[-:| \t]+$/.test(line) &&
        /\|/.test(line) &&
        /-/.test(line) &&
        lines[index - 1]?.includes('|'),
    );
}

/** Aligns columns by class: HTML has dropped the attribute, and the page's CSP forbids inline styles. */
export function alignCells(tree: Root): void {
  for (const table of listNodes(tree, 'table')) {
    for (const row of table.children) {
      for (const [column, cell] of row.children.entries()) {
        const name = classes[table.align?.[column] ?? 'left'];
        if (name) cell.data = { hProperties: { className: [name] } };
      }
    }
    table.align = null;
  }
}
