import type { Language } from '@/lib/language/language';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import type { BitextSide } from '@/lib/translation/bitext/bitext';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { Texts } from './paragraphs';

/** What a method finds in each paragraph of an article: the names of its rules, or one of its own. */
export type Method = (article: readonly Texts[]) => readonly ReadonlySet<string>[];

const noNames = createGlossary([]);

/** The whole check, without a glossary, of articles that came out on that day. */
const makeCourier =
  (days: readonly string[]): Method =>
  (article) => {
    const makeSide = (language: Language): BitextSide => {
      const file = `${language}.md`;
      const body = article
        .map((paragraph) => paragraph[language].replace(/[<>*_`#|[\]\\]/g, ' '))
        .join('\n\n');
      const { blocks } = inspectBlocks(body, { link: (href) => href, image: () => undefined });
      const locateInFrontMatter = () => ({ file, line: 1, column: 1 });
      return { language, file, title: '', summary: '', body, blocks, locateInFrontMatter };
    };
    const sides = { en: makeSide('en'), zh: makeSide('zh') };
    const found = checkTranslation({ slug: 'x', original: 'en', sides, days }, noNames);
    return article.map(
      (_, place) =>
        new Set(found.flatMap(({ line, rule }) => (line === 2 * place + 1 ? [rule] : []))),
    );
  };

/** Both languages must have the same figures as they are written, without the commas in them. */
const digits: Method = (article) =>
  article.map(({ en, zh }) => {
    const list = (text: string) =>
      (text.replace(/(?<=\d)[,，](?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []).toSorted().join();
    return new Set(list(en) === list(zh) ? [] : ['digits']);
  });

type Recognize = (
  text: string,
  culture: string,
) => readonly { readonly resolution: { readonly value: unknown } }[];

/**
 * Both languages must have the same numbers, ordinals and percentages as Microsoft’s recognizers read
 * them. The package is no dependency: RECOGNIZERS is the folder in which it was installed.
 */
async function loadRecognizers(): Promise<Method> {
  const folder = process.env.RECOGNIZERS;
  if (folder === undefined) throw new Error('RECOGNIZERS names no folder.');
  const suite: { default: Readonly<Record<string, Recognize>> } = await import(
    `${folder}/node_modules/@microsoft/recognizers-text-suite/dist/recognizers-text-suite.umd.js`
  );
  const { recognizeNumber, recognizeOrdinal, recognizePercentage } = suite.default;
  const recognizers = [recognizeNumber, recognizeOrdinal, recognizePercentage];
  const list = (text: string, culture: string) =>
    recognizers
      .flatMap((recognize) => recognize?.(text, culture) ?? [])
      .map(({ resolution }) => String(resolution?.value))
      .toSorted()
      .join();
  return (article) =>
    article.map(
      ({ en, zh }) => new Set(list(en, 'en-us') === list(zh, 'zh-cn') ? [] : ['recognizers']),
    );
}

/** The method of that name, for articles of that day, if one is given. Throws where there is none. */
export function getMethod(name: string, days: readonly string[] = []): Method | Promise<Method> {
  switch (name) {
    case 'courier':
      return makeCourier(days);
    case 'digits':
      return digits;
    case 'recognizers':
      return loadRecognizers();
    default:
      throw new Error(`There is no method “${name}”: courier, digits or recognizers.`);
  }
}
