import type { FilePlace } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/block';

/** The blocks of an article in both languages. */
export type Bodies<Own extends InspectedBlock = InspectedBlock> = Readonly<
  Record<Language, readonly Own[]>
>;

/** One language of an article, with what its checks need. */
export interface BitextSide {
  readonly language: Language;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** On a translation that was recorded: hashes of the original’s blocks as they were then. */
  readonly translates?: readonly string[];
  /** The Markdown; its lines and columns are those of the file. */
  readonly body: string;
  readonly blocks: readonly InspectedBlock[];
  /** Finds where a text of the front matter is in the file. */
  readonly locateInFrontMatter: (text: string) => FilePlace;
}

/** An article in both languages. */
export interface Bitext {
  readonly slug: string;
  /** Undefined if `article.yaml` can’t be read, so that nobody knows which is the translation. */
  readonly original: Language | undefined;
  /** When it and its source came out, as far as that is known: `2026-11-27`, or `2026-11`. */
  readonly days?: readonly string[];
  readonly sides: Readonly<Record<Language, BitextSide>>;
}

/** The translation, whose figures and names are checked against the original’s; Chinese if unknown. */
export function getTranslation({ original, sides }: Bitext): BitextSide {
  return original === 'zh' ? sides.en : sides.zh;
}

/** The side that was written first; English if unknown. */
export function getOriginal({ original, sides }: Bitext): BitextSide {
  return original === 'zh' ? sides.zh : sides.en;
}

/** UTF-16 units. */
const longestQuote = 60;

/** The beginning of a text, for a message. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote - 1).trimEnd()}…`;
}
