import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parseFragment, serialize } from 'parse5';
import type { TopicName } from '@/lib/content/records';
import { createElement, type HtmlElement, type HtmlParent, isElement } from '@/lib/html/tree';
import type { Language } from '@/lib/language/language';
import { findCounterparts, type Stretch } from './counterparts';

type TextNode = DefaultTreeAdapterTypes.TextNode;

/** A text node, and where in the text of its block it begins. */
interface Piece {
  readonly node: TextNode;
  readonly start: number;
}

/**
 * The HTML of a block and of its translation with what answers each other marked: the names, figures
 * and dates of a pair by the class `m1`, `m2`, … in both, its sentences by `s1`, `s2`, ….
 */
export function markCounterparts(
  html: Readonly<Record<Language, string>>,
  topics: readonly TopicName[],
): Readonly<Record<Language, string>> {
  const trees = { en: parseFragment(html.en), zh: parseFragment(html.zh) };
  const pieces = { en: listPieces(trees.en), zh: listPieces(trees.zh) };
  const { facts, sentences } = findCounterparts({ en: pieces.en.text, zh: pieces.zh.text }, topics);
  const mark = (language: Language) => {
    for (const piece of pieces[language].pieces) {
      markPiece(piece, sentences[language], facts[language]);
    }
    return serialize(trees[language]);
  };
  return { en: mark('en'), zh: mark('zh') };
}

/** Whose text is none of the paragraph's: code, the marks of footnotes, drawings. */
const apart = new Set(['code', 'pre', 'sup', 'svg']);

/** What ends a line of text. */
const lines = new Set(['p', 'li', 'br', 'h2', 'h3', 'h4', 'td', 'th', 'caption', 'figcaption']);

function listPieces(root: HtmlParent): {
  readonly text: string;
  readonly pieces: readonly Piece[];
} {
  const pieces: Piece[] = [];
  let text = '';
  for (const node of listTexts(root)) {
    if (isText(node)) pieces.push({ node, start: text.length });
    // One character for one: offsets have to stay.
    text += isText(node) ? node.value.replaceAll('\n', ' ') : '\n';
  }
  return { text, pieces };
}

/** The text nodes in order, and after each line its element. Between list items, white space must stay. */
function listTexts(root: HtmlParent): readonly (TextNode | HtmlElement)[] {
  return root.childNodes.flatMap((node) => {
    if (isText(node)) return node.value.trim() === '' ? [] : [node];
    if (!isElement(node) || apart.has(node.tagName)) return [];
    return lines.has(node.tagName) ? [...listTexts(node), node] : listTexts(node);
  });
}

function isText(node: DefaultTreeAdapterTypes.ChildNode | HtmlElement): node is TextNode {
  return node.nodeName === '#text';
}

/** Replaces a text node by its sentences, and in them its facts, where it has any. */
function markPiece(
  { node, start }: Piece,
  sentences: readonly Stretch[],
  facts: readonly Stretch[],
): void {
  const { parentNode, value } = node;
  if (!parentNode) return;
  const whole = { start, end: start + value.length };
  const parts = cut(whole, sentences).flatMap((sentence) => {
    const inner = cut(sentence, facts).map((fact) => {
      const words = value.slice(fact.start - start, fact.end - start);
      return fact.number ? createElement('span', { class: `m${fact.number}` }, words) : words;
    });
    return sentence.number
      ? [createElement('span', { class: `s${sentence.number}` }, ...inner)]
      : inner;
  });
  for (const part of parts) insertBefore(part, node);
  defaultTreeAdapter.detachNode(node);
}

function insertBefore(part: HtmlElement | string, node: TextNode): void {
  const { parentNode } = node;
  if (!parentNode) return;
  if (typeof part === 'string') defaultTreeAdapter.insertTextBefore(parentNode, part, node);
  else defaultTreeAdapter.insertBefore(parentNode, part, node);
}

interface Cut {
  readonly start: number;
  readonly end: number;
  /** Undefined between stretches. */
  readonly number?: number;
}

/** A stretch cut at the borders of others, which are in order; none of the parts is empty. */
function cut({ start, end }: Cut, stretches: readonly Stretch[]): readonly Cut[] {
  const parts: Cut[] = [];
  let at = start;
  for (const stretch of stretches) {
    const from = Math.max(stretch.start, at);
    const to = Math.min(stretch.end, end);
    if (from >= to) continue;
    if (from > at) parts.push({ start: at, end: from });
    parts.push({ start: from, end: to, number: stretch.number });
    at = to;
  }
  if (at < end) parts.push({ start: at, end });
  return parts;
}
