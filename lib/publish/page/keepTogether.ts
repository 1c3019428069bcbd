import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';
import {
  createElement,
  getAttribute,
  type HtmlElement,
  type HtmlParent,
  isElement,
} from '@/lib/html/tree';
import { cutAtBonds, type TextPlace } from '@/lib/language/cutAtBonds';
import type { Page } from './page';

/** What is no text that breaks into lines, and dates, which do. */
const unbroken: ReadonlySet<string> = new Set([
  ...['head', 'script', 'style', 'svg', 'select', 'code', 'pre', 'time'],
]);

/** Elements and a class of what is set large or in a few words. */
const large: ReadonlySet<string> = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'caption', 'figcaption', 'aside', 'headline'],
]);

const paragraphs: ReadonlySet<string> = new Set(['p', 'li', 'dd']);

/**
 * Keeps on one line what no line may break, by elements around it, so that what a reader copies is
 * the text. Feeds, Markdown copies and the index of search have no lines.
 */
export function keepTogether(page: Page): Page {
  keepIn(page.document, '', 'inside');
  return page;
}

/** `lang` is that of the text around, BCP 47; `place` that of the last thing in the parent. */
function keepIn(parent: HtmlParent, lang: string, place: TextPlace): void {
  const { childNodes } = parent;
  for (const node of [...childNodes]) {
    const own = place === 'end' && node !== childNodes.at(-1) ? 'inside' : place;
    if (isText(node)) {
      cutText(node, parent, cutAtBonds(node.value, lang.startsWith('zh') ? 'zh' : 'en', own));
    } else if (isElement(node) && !unbroken.has(node.tagName)) {
      keepIn(node, getAttribute(node, 'lang') ?? lang, getPlace(node, parent, own));
    }
  }
}

function getPlace(element: HtmlElement, parent: HtmlParent, around: TextPlace): TextPlace {
  const names = [element.tagName, ...getClasses(element)];
  if (around === 'large' || names.some((name) => large.has(name))) return 'large';
  const isEnd = paragraphs.has(element.tagName) || getClasses(parent).includes('parallel');
  return isEnd ? 'end' : around;
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
