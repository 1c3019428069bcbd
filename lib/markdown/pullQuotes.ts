import type { Blockquote, Code, Node, Paragraph, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import type { InspectedBlock } from './block';
import { listNodes } from './parse/nodes';
import { getPlace } from './parse/places';

const element = 'aside';

/** Whether a block of code is a pull quote: its fence says so, in small letters or capitals. */
export function isWrittenPullQuote({ lang }: Code): boolean {
  return lang?.toLowerCase() === 'quote';
}

/** Whether a node is what `setPullQuotes` made of one. */
export function isPullQuote({ type, data }: Node): boolean {
  return type === 'blockquote' && data?.hName === element;
}

/** Pull quotes inside a list, a quotation or a note, where they stay code. */
export function checkPullQuotes(tree: Root): readonly BodyFault[] {
  const own = new Set<Node>(tree.children);
  return listNodes(tree, 'code')
    .filter((code) => isWrittenPullQuote(code) && !own.has(code))
    .map((code) => createFault('pull-quote-inside', getPlace(code)));
}

/**
 * Turns the blocks of code that are pull quotes into quotations, and so they are copied. On a page each
 * is an `aside`, hidden from screen readers, since it repeats what stands in the text.
 */
export function setPullQuotes(tree: Root): void {
  tree.children = tree.children.map((node) =>
    node.type === 'code' && isWrittenPullQuote(node) ? createPullQuote(node) : node,
  );
}

/** Whose words they are: the last line, where it begins with a dash. */
const attribution = /\n(?=—[^\n]*$)/;

function createPullQuote({ value, position }: Code): Blockquote {
  const lines = value.split('\n').map((line) => line.trim());
  const parts = lines.filter(Boolean).join('\n').split(attribution);
  return {
    type: 'blockquote',
    children: parts.map(
      (part): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: part }] }),
    ),
    data: { hName: element, hProperties: { className: ['pull-quote'], ariaHidden: 'true' } },
    ...(position && { position }),
  };
}

/** The first block in which the words of a pull quote stand; its quotation marks, and the mark at its end, may differ. */
export function findQuoted(
  blocks: readonly InspectedBlock[],
  quote: InspectedBlock,
): InspectedBlock | undefined {
  const words = fold(getQuotedWords(quote)).replace(/[\p{Po}\p{Pd}]+$/u, '');
  return blocks.find(
    ({ kind, text }) => kind !== 'pullQuote' && kind !== 'code' && fold(text).includes(words),
  );
}

/** The words of a pull quote without those that say whose they are. */
export function getQuotedWords({ text }: InspectedBlock): string {
  return text.split(attribution)[0] ?? '';
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Pi}\p{Pf}"'「」『』]/gu, '');
}
