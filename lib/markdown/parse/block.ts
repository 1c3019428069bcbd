export const blockKinds = [
  'paragraph',
  'heading',
  'list',
  'quote',
  'table',
  'code',
  'image',
  'rule',
] as const;

export type BlockKind = (typeof blockKinds)[number];

/** One top-level piece of a body: what a translation pairs with, what a permalink points at. */
export interface Block {
  /** `p1`, `p2`, …, by place alone: the same in every language and edition. */
  readonly id: string;
  readonly kind: BlockKind;
  /** Level of a heading, 2 to 4. */
  readonly level?: number;
  /** Sanitised HTML of the block, its element included, without the id. */
  readonly html: string;
  /** Its words without markup. */
  readonly text: string;
  /** Ten hexadecimal digits of SHA-256 over the block's Markdown with white space folded (`getBlockHash.ts`). */
  readonly hash: string;
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}
