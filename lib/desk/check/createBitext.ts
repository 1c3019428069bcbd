import type { ArticleText } from '@/lib/content/records';
import type { FilePlace } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import type { InspectedBlock } from '@/lib/markdown/block';
import { readTextFile } from '@/lib/store/readTextFile';
import type { Bitext, BitextSide } from '@/lib/translation/bitext/bitext';

export interface InspectedText {
  readonly text: ArticleText;
  readonly blocks: readonly InspectedBlock[];
}

/** Both languages of an article side by side; undefined where it has only one. */
export function createBitext(
  slug: string,
  original: Language | undefined,
  texts: readonly InspectedText[],
): Bitext | undefined {
  const [en, zh] = [getSide(texts, 'en'), getSide(texts, 'zh')];
  return en && zh ? { slug, original, sides: { en, zh } } : undefined;
}

function getSide(texts: readonly InspectedText[], language: Language): BitextSide | undefined {
  const found = texts.find(({ text }) => text.language === language);
  return (
    found && {
      ...found.text,
      blocks: found.blocks,
      locateInFrontMatter: (text) => findInFrontMatter(found.text.file, text),
    }
  );
}

/** Where a text is in the front matter of a file; the start of the file where YAML writes it differently. */
export function findInFrontMatter(file: string, text: string): FilePlace {
  const lines = readTextFile(file).value?.split('\n') ?? [];
  const end = lines.findIndex((line, place) => place > 0 && line.startsWith('---'));
  const place = lines.slice(0, end + 1).findIndex((line) => line.includes(text));
  const column = lines[place]?.indexOf(text) ?? 0;
  return { file, line: Math.max(0, place) + 1, column: Math.max(0, column) + 1 };
}
