import type { Root } from 'mdast';
import { listNodes } from '@/lib/markdown/parse/nodes';

const classes = { left: undefined, center: 'align-center', right: 'align-end' } as const;

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
