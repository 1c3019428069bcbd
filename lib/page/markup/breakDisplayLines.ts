import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import { createElement, type HtmlParent, isElement } from '@/lib/html/tree';
import { findInsides } from '@/lib/language/lines/findInsides';
import { getPhrases } from '@/lib/language/lines/getPhrases';

/** What is set large or in a few words, and so breaks where a reader would pause. */
const display: ReadonlySet<string> = new Set([
  ...['h2', 'h3', 'h4', 'caption', 'figcaption', 'aside'],
]);

const begin = new RegExp(`<(?:${[...display].join('|')})[ >]`);

/**
 * The HTML of a Chinese block with a `<wbr>` between the words of its headings, captions and pull
 * quotes, where a style sheet lets them break and nowhere else; the names that are given stay whole.
 */
export function breakDisplayLines(html: string, names: readonly string[]): string {
  if (!begin.test(html)) return html;
  const tree = parseFragment(html);
  breakIn(tree, names, false);
  return serialize(tree);
}

function breakIn(parent: HtmlParent, names: readonly string[], isDisplay: boolean): void {
  for (const node of [...parent.childNodes]) {
    if (node.nodeName === '#text' && isDisplay) breakText(node as TextNode, names);
    if (!isElement(node) || node.tagName === 'svg') continue;
    breakIn(node, names, isDisplay || display.has(node.tagName));
  }
}

type TextNode = DefaultTreeAdapterTypes.TextNode;

function breakText(node: TextNode, names: readonly string[]): void {
  const { parentNode, value } = node;
  if (!parentNode) return;
  const [first = '', ...phrases] = getPhrases(value, findInsides(value, names));
  defaultTreeAdapter.insertTextBefore(parentNode, first, node);
  for (const phrase of phrases) {
    defaultTreeAdapter.insertBefore(parentNode, createElement('wbr', {}), node);
    defaultTreeAdapter.insertTextBefore(parentNode, phrase, node);
  }
  defaultTreeAdapter.detachNode(node);
}
