import type { Nodes, Root, Text } from 'mdast';
import { isInsideChinese } from '@/lib/language/lines/isInsideChinese';
import { walk } from '@/lib/markdown/parse/nodes';

/** Stands for whatever shows but is not text: code, an image, a hard break. */
const opaque = '\ufffc';

/** A text without the line breaks inside Chinese, which would show as spaces; others stay. */
export function foldChineseLines(text: string): string {
  const lines = text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n');
  return lines.replace(/\n/g, (end, offset: number) => (isInsideChinese(lines, offset) ? '' : end));
}

/** Removes line breaks inside Chinese, also where emphasis or a link begins or ends at the break. */
export function joinChineseLines(tree: Root): void {
  walk(tree, (node) => {
    if (node.type === 'image') {
      node.alt = foldChineseLines(node.alt ?? '');
      node.title = node.title ? foldChineseLines(node.title) : null;
    }
    if (node.type === 'paragraph' || node.type === 'heading') joinTexts(node);
  });
}

function joinTexts(parent: Nodes): void {
  const texts: { node: Text; start: number }[] = [];
  let line = '';
  walk(parent, (node) => {
    if (node.type === 'text') {
      node.value = node.value.replace(/\r\n?/g, '\n');
      texts.push({ node, start: line.length });
      line += node.value;
    } else if (node.type === 'image' || node.type === 'inlineCode' || node.type === 'break') {
      line += opaque;
    }
  });
  if (!line.includes('\n')) return;
  for (const { node, start } of texts) {
    node.value = node.value.replace(/\n/g, (end, at: number) =>
      isInsideChinese(line, start + at) ? '' : end,
    );
  }
}
