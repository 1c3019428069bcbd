import type { Language, PartlyLocalized } from '@/lib/language/language';
import type { Piece } from './piece';

/** What a text becomes: the facts about the article, and what the article says. */
export interface Draft {
  /** The language of its first paragraph, taken for the original; `en` where there is none. */
  readonly original: Language;
  readonly title: PartlyLocalized;
  /** ISO 8601, where the text tells. */
  readonly published?: string;
  readonly dateline?: { readonly place?: string; readonly language: Language };
  readonly authors: readonly PartlyLocalized[];
  readonly source?: { readonly name?: string; readonly url?: string };
  readonly related: readonly DraftReference[];
  readonly seeAlso: readonly DraftReference[];
  readonly captions: readonly Piece[];
  /** Publications that the text itself names as its sources. */
  readonly credits: readonly string[];
  readonly body: readonly Piece[];
  /** What is neither of the two languages, or nothing can be told of; kept in `article.yaml`. */
  readonly unplaced: readonly Piece[];
  /** What was found and where, in the order of the text. */
  readonly found: readonly Finding[];
}

export interface DraftReference {
  readonly title: PartlyLocalized;
  readonly url?: string;
}

export interface Finding {
  readonly what:
    | 'title'
    | 'date'
    | 'byline'
    | 'dateline'
    | 'agency'
    | 'address'
    | 'source'
    | 'related'
    | 'seeAlso'
    | 'caption'
    | 'credit'
    | 'repeated'
    | 'unplaced';
  readonly line: number;
  readonly text: string;
}
