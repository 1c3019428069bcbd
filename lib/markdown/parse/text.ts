import type { Nodes } from 'mdast';
import { listNodes } from './nodes';

/** What stands between the children of a node; nothing where they are one run of words. */
const separators: Readonly<Record<string, string>> = {
  root: '\n',
  blockquote: '\n',
  list: '\n',
  footnoteDefinition: '\n',
  table: '\n',
  tableRow: '\t',
};

/**
 * The text of a node without markup. Alternative texts and code count as text; footnote marks and
 * HTML do not. One line for each paragraph, item or row inside it, tabs between cells.
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

/** Nodes whose children share a line; the children of all others stand below each other. */
const inline = new Set([
  ...['paragraph', 'heading', 'tableCell'],
  ...['emphasis', 'strong', 'delete', 'link'],
]);

/**
 * The words of a node that are written in a language: no code, no HTML, no image. Line breaks of
 * the source are kept.
 */
export function getProse(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if (!('children' in node)) return ' ';
  return node.children.map(getProse).join(inline.has(node.type) ? '' : '\n');
}

/** Whether a node shows a reader anything: an image, or more than white space and invisible characters. */
export function hasContent(node: Nodes): boolean {
  return /[^\p{Z}\p{Cc}\p{Cf}]/u.test(getText(node)) || listNodes(node, 'image').length > 0;
}
