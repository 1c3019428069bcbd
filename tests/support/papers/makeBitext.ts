import type { Language } from '@/lib/language/language';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import type { Bitext, BitextSide } from '@/lib/translation/bitext/bitext';

/** An article in both languages, from the Markdown of its bodies; blocks are parted by blank lines. */
export function makeBitext(
  en: string,
  zh: string,
  facts: {
    readonly original?: Language;
    readonly translates?: readonly string[];
    readonly days?: readonly string[];
    readonly titles?: Readonly<Record<Language, string>>;
  } = {},
): Bitext {
  const original = facts.original ?? 'en';
  const makeSide = (language: Language, body: string): BitextSide => {
    const file = `content/articles/x/${language}.md`;
    return {
      language,
      file,
      title: facts.titles?.[language] ?? '',
      summary: '',
      body,
      blocks: inspectBlocks(body, { link: (href) => href, image: () => undefined }).blocks,
      ...(language !== original && facts.translates && { translates: facts.translates }),
      locateInFrontMatter: () => ({ file, line: 2, column: 8 }),
    };
  };
  return {
    slug: 'x',
    original,
    sides: { en: makeSide('en', en), zh: makeSide('zh', zh) },
    ...(facts.days && { days: facts.days }),
  };
}
