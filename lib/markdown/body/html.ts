import type { Html, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes, replaceNodes } from '@/lib/markdown/parse/nodes';
import { getPlace } from '@/lib/markdown/parse/places';

const comments = /<!--(?:>|->|[\s\S]*?-->)/g;
const tags = /<(\/?)([a-z][a-z0-9-]*|[!?][a-z]*)/gi;

/**
 * HTML, which is never published. A comment is allowed if it stands alone: CommonMark hides the
 * rest of its line, or of the file, along with it.
 */
export function checkHtml(tree: Root): readonly BodyFault[] {
  const open = new Set<string>();
  return listNodes(tree, 'html').flatMap((node) => checkNode(node, open));
}

/** An end tag is part of the fault of its start tag. */
function checkNode(node: Html, open: Set<string>): readonly BodyFault[] {
  const rest = node.value.replace(comments, '').trim();
  if (rest === '') return [];
  if (rest.includes('<!--')) return [createFault('unclosed-comment', getPlace(node))];
  const found = [...rest.matchAll(tags)].map(([, end, name = '']) => ({
    isEnd: end === '/',
    tag: name.toLowerCase(),
  }));
  const first = found.find(({ isEnd, tag }) => !(isEnd && open.has(tag)));
  for (const { tag } of found) open.add(tag);
  if (found.length === 0) return [createFault('text-beside-comment', getPlace(node))];
  return first ? [createFault('raw-html', getPlace(node), { tag: first.tag })] : [];
}

/** Removes comments, which are for editors, and all other HTML, which is a fault by now. */
export function dropHtml(tree: Root): void {
  replaceNodes(tree, ({ type }) => (type === 'html' ? [] : undefined));
}
