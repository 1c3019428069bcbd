import type { Language, PartlyLocalized } from '@/lib/language/language';
import type { LabelKind } from './parseLabel';

/** What a text is parsed into: the facts about the article, and what the article says. */
export interface ImportedText {
  /** The language of its first paragraph, taken for the original; `en` where there is none. */
  readonly original: Language;
  readonly title: PartlyLocalized;
  /** ISO 8601, where the text gives a date. */
  readonly published?: string;
  readonly dateline?: { readonly place?: string; readonly language: Language };
  readonly authors: readonly PartlyLocalized[];
  readonly source?: { readonly name?: string; readonly url?: string };
  readonly related: readonly Reference[];
  readonly seeAlso: readonly Reference[];
  readonly captions: readonly Piece[];
  /** Publications that the text itself names as its sources. */
  readonly credits: readonly string[];
  readonly body: readonly Piece[];
  /** The front matter of the text or the headers of an e-mail, as written; kept in `article.yaml`. */
  readonly frontMatter: string;
  /** Comments that readers didn't see, and are not to see; kept in `article.yaml`. */
  readonly comments: readonly Piece[];
  /** What is in neither language, or can't be placed; kept in `article.yaml`. */
  readonly unplaced: readonly Piece[];
  /** What was found and where, in the order of the text. */
  readonly found: readonly Finding[];
}

export interface Reference {
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
    | 'frontMatter'
    | 'comment'
    | 'mixed'
    | 'excess'
    | 'traditional'
    | 'unplaced';
  readonly line: number;
  readonly text: string;
  /** Whether it is a guess from the form of the text, for the editor to confirm. */
  readonly isGuess?: boolean;
}

/** A paragraph, a heading, a list item or other Markdown. */
export interface Piece {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  readonly text: string;
  /**
   * A Markdown heading; a line without a final stop, as headlines have none; prose; other Markdown,
   * as it was written; an item under a label such as “See also”; an HTML comment.
   */
  readonly form: 'heading' | 'line' | 'prose' | 'markup' | 'item' | 'comment';
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Of an item: the label it is under. */
  readonly label?: LabelKind;
  /** Undefined where there is nothing to go by, or where it is neither English nor Chinese. */
  readonly language: Language | undefined;
}
