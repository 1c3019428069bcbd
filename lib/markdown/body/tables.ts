import type { Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { getPlace, getSource } from '@/lib/markdown/parse/places';
import { getText, hasContent } from '@/lib/markdown/parse/text';

const classes = { left: undefined, center: 'align-center', right: 'align-end' } as const;

/** Cells beyond the columns of their table, which are dropped, and tables that are none for their line of dashes, or without one (GFM 4.10). */
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
    const lines = getSource(node, body)
      .split('\n')
      .map((line) => line.replace(/^[ \t>]+/, '').trimEnd());
    const dashes = findDashes(lines);
    const row = dashes ?? findRow(lines);
    if (row === undefined) return [];
    const values = { problem: dashes === undefined ? 'row' : 'dashes', found: row };
    return [createFault('table-columns', getPlace(node), values)];
  });
  return [...dropped, ...broken];
}

/** A line of dashes and bars that follows one with bars. */
function findDashes(lines: readonly string[]): string | undefined {
  return lines.find(
    (line, index) =>
      /^[-:| \t]+$/.test(line) &&
      /\|/.test(line) &&
      /-/.test(line) &&
      lines[index - 1]?.includes('|'),
  );
}

/** A row between bars, also of full width, with another one below it. */
function findRow(lines: readonly string[]): string | undefined {
  const isRow = (line = ''): boolean => /^[|｜].*[^\s\\].*[|｜]$/.test(line);
  return lines.find((line, index) => isRow(line) && isRow(lines[index + 1]));
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
