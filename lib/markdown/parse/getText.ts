import type { Nodes } from 'mdast';

/** Between the parts of what is no run of words. */
const separators: Readonly<Record<string, string>> = {
  root: '\n',
  blockquote: '\n',
  list: '\n',
  footnoteDefinition: '\n',
  table: '\n',
  tableRow: '\t',
};

/**
 * The words of a node without markup: alternative texts and code are words, marks of footnotes
 * and HTML are none. One line for each paragraph, item or row inside it, tabs between cells.
 */
export function getText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ');
    case 'code':
    case 'inlineCode':
      return node.value;
    case 'image':
      return node.alt ?? '';
    case 'break':
      return '\n';
    case 'listItem':
      return node.children.map(getText).join('\n').trim();
    default:
      return 'children' in node ? node.children.map(getText).join(separators[node.type] ?? '') : '';
  }
}
