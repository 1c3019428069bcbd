import type { WrittenText } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/block';
import type { Bitext, BitextSide } from '@/lib/translation/bitext/bitext';
import { locateHead } from './headPlaces';

export interface InspectedText {
  readonly text: WrittenText;
  readonly blocks: readonly InspectedBlock[];
}

/** Both languages of an article side by side, and when it and its source came out; undefined where it has only one. */
export function createBitext(
  slug: string,
  original: Language | undefined,
  texts: readonly InspectedText[],
  days?: readonly string[],
): Bitext | undefined {
  const [en, zh] = [getSide(texts, 'en'), getSide(texts, 'zh')];
  return en && zh ? { slug, original, sides: { en, zh }, ...(days && { days }) } : undefined;
}

function getSide(texts: readonly InspectedText[], language: Language): BitextSide | undefined {
  const found = texts.find(({ text }) => text.language === language);
  return (
    found && {
      ...found.text,
      blocks: found.blocks,
      locateInFrontMatter: (text) => locateHead(found.text.file, text),
    }
  );
}
