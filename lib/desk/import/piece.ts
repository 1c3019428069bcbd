import type { Language } from '@/lib/language/language';
import type { LabelKind } from './parseLabel';

/** A paragraph, a heading, a line of a list: what one thing in the text is, lines joined. */
export interface Piece {
  /** Where it begins in the text, counted from 1. */
  readonly line: number;
  readonly text: string;
  /**
   * A heading of Markdown; a line that ends without a stop, as headlines do; prose; markup of
   * Markdown kept line by line; or an item under a label such as “See also”.
   */
  readonly form: 'heading' | 'line' | 'prose' | 'markup' | 'item';
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Of an item: the label that it stands under. */
  readonly label?: LabelKind;
  /** Undefined where there is nothing to tell by, and where it is neither English nor Chinese. */
  readonly language: Language | undefined;
}
