import type { Language } from '@/lib/language/language';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import type { BitextSide } from '@/lib/translation/bitext/bitext';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import type { Glossary } from '@/lib/translation/names/glossary';

/** Whether all rules of two languages together find something in one paragraph. */
export function isAccused(texts: Readonly<Record<Language, string>>, glossary: Glossary): boolean {
  const sides = { en: makeSide('en', texts.en), zh: makeSide('zh', texts.zh) };
  return checkTranslation({ slug: 'x', original: 'en', sides }, glossary).length > 0;
}

function makeSide(language: Language, body: string): BitextSide {
  const file = `${language}.md`;
  const { blocks } = inspectBlocks(body, { link: (href) => href, image: () => undefined });
  const locateInFrontMatter = () => ({ file, line: 1, column: 1 });
  return { language, file, title: '', summary: '', body, blocks, locateInFrontMatter };
}
