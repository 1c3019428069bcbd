import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/parse/inspectBlocks';
import type { Spot } from './spot';

/** One language of an article, as its rules need it. */
export interface BitextSide {
  readonly language: Language;
  readonly file: string;
  readonly title: string;
  readonly summary: string;
  /** Hashes of the original's blocks, on a translation that was recorded. */
  readonly translates?: readonly string[];
  /** The Markdown, its lines and columns those of the file. */
  readonly body: string;
  readonly blocks: readonly InspectedBlock[];
  /** Where a text of the front matter stands in the file. */
  readonly locateHead: (text: string) => Spot;
}

/** An article in both languages. */
export interface Bitext {
  readonly slug: string;
  /** Undefined where `article.yaml` can't be read; nobody knows then which is the translation. */
  readonly original: Language | undefined;
  readonly sides: Readonly<Record<Language, BitextSide>>;
}

/** The side whose figures and names are held to the other's: the translation. */
export function getTranslation({ original, sides }: Bitext): BitextSide {
  return original === 'zh' ? sides.en : sides.zh;
}

/** The side that was written first; English where nobody knows. */
export function getOriginal({ original, sides }: Bitext): BitextSide {
  return original === 'zh' ? sides.zh : sides.en;
}
