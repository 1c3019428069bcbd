import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import {
  createElement,
  getAttribute,
  type HtmlElement,
  type HtmlParent,
  isElement,
} from '@/lib/html/tree';
import { cutAtBonds, type TextSize } from '@/lib/language/lines/cutAtBonds';
import type { Page } from './page';

/** What is no text that breaks into lines, and dates, which do. */
const unbroken: ReadonlySet<string> = new Set([
  ...['head', 'script', 'style', 'svg', 'select', 'code', 'pre', 'time'],
]);

/** Elements and a class of what is set large or in a few words. */
const large: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'caption', 'figcaption', 'aside', 'headline'],
]);

/**
 * Keeps on one line what no line may break, by elements around it, so that what a reader copies is
 * the text. Feeds, Markdown copies and the index of search have no lines.
 */
export function keepTogether(page: Page): Page {
  keepIn(page.document, '', 'text');
  return page;
}

/** `lang` is that of the text around, BCP 47, and `size` how it is set. */
function keepIn(parent: HtmlParent, lang: string, size: TextSize): void {
  for (const node of [...parent.childNodes]) {
    if (isText(node)) {
      cutText(node, parent, cutAtBonds(node.value, lang.startsWith('zh') ? 'zh' : 'en', size));
    } else if (isElement(node) && !unbroken.has(node.tagName)) {
      keepIn(node, getAttribute(node, 'lang') ?? lang, isLarge(node) ? 'large' : size);
    }
  }
}

function isLarge(element: HtmlElement): boolean {
  return [element.tagName, ...getClasses(element)].some((name) => large.has(name));
}

type TextNode = DefaultTreeAdapterTypes.TextNode;

function isText(node: DefaultTreeAdapterTypes.ChildNode): node is TextNode {
  return node.nodeName === '#text';
}

/** Every second piece stays on one line. What stands beside another language has to stay one box. */
function cutText(node: TextNode, parent: HtmlParent, pieces: readonly string[]): void {
  if (pieces.length === 1) return;
  const parts = pieces.map((piece, place) =>
    place % 2 === 0 ? piece : createElement('span', { class: 'whole' }, piece),
  );
  const isBox = getClasses(parent).includes('parallel');
  for (const part of isBox ? [createElement('span', {}, ...parts)] : parts) {
    if (typeof part === 'string') defaultTreeAdapter.insertTextBefore(parent, part, node);
    else defaultTreeAdapter.insertBefore(parent, part, node);
  }
  defaultTreeAdapter.detachNode(node);
}

function getClasses(parent: HtmlParent): readonly string[] {
  return ('attrs' in parent && getAttribute(parent, 'class')?.split(' ')) || [];
}
