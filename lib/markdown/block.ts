import { createHash } from 'node:crypto';
import { foldChineseLines } from './body/chineseLines';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'list'
  | 'quote'
  | 'pullQuote'
  | 'table'
  | 'code'
  | 'image'
  | 'rule';

/** A top-level piece of a body: what pairs with its translation, and what a permalink points to. */
export interface Block {
  /** `p1`, `p2`, …, by position alone: the same in every language and edition. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Level of a heading, 2 to 4. */
  readonly level?: number;
  /** Sanitised HTML of the block, its own element included, without the id. */
  readonly html: string;
  /** Its text without markup. */
  readonly text: string;
  /** See `getBlockHash`. */
  readonly hash: string;
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
}

/** A block without its HTML, for those who read a body but do not publish it. */
export type InspectedBlock = Omit<Block, 'html'>;

/**
 * Ten hexadecimal digits of SHA-256 over Markdown in NFC with white space folded, so that moving a
 * line break, indenting or Windows line ends do not count as a change to the text.
 */
export function getBlockHash(markdown: string): string {
  const folded = foldChineseLines(markdown.normalize('NFC')).replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(folded).digest('hex').slice(0, 10);
}
