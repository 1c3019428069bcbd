import type { Language } from '@/lib/language/language';
import { findNames } from '@/lib/translation/names/findNames';
import type { Glossary } from '@/lib/translation/names/glossary';

/**
 * What of a text is likely to stand in its translation too: topics, figures, and words in
 * Latin letters with a capital or a digit inside (RUSSOFT, 6G), as comparable signs.
 */
export function getEvidence(
  glossary: Glossary,
  language: Language,
  text: string,
): ReadonlySet<string> {
  const topics = findNames(glossary, language, text).flatMap((mention) =>
    mention.topics.map((topic) => `topic ${topic.id}`),
  );
  const figures = text.match(/\d+(?:[.,]\d+)*/g)?.map((figure) => figure.replaceAll(',', '')) ?? [];
  const words = text.match(/[A-Za-z0-9]*[A-Z0-9][A-Z][A-Za-z0-9]*/g) ?? [];
  return new Set([...topics, ...figures, ...words]);
}
