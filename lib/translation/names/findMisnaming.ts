import type { Topic } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import type { Mention } from './findNames';
import { findNamesake } from './findNamesake';
import { findVariant } from './findVariant';
import { getTopicNames } from './glossary';

/** What a text calls a topic wrongly, though it names it rightly too, or by its short name. */
export interface Misnaming {
  /** A slip of the pen, or the name of somebody else. */
  readonly kind: 'variant' | 'otherwise';
  readonly text: string;
  readonly start: number;
}

/**
 * A name that must mean the topic and is none of its names: another first name before its
 * family name, or nearly its name where the other text names it once more. `own` are its
 * mentions in the text, `others` those in the text that says the same.
 */
export function findMisnaming(
  topic: Topic,
  language: Language,
  text: string,
  own: readonly Mention[],
  others: readonly Mention[],
): Misnaming | undefined {
  const isFull = own.some(({ folded }) => folded === topic.name[language]);
  const namesake = isFull ? undefined : findNamesake(topic, language, text, own);
  if (namesake?.isNear) return { ...namesake, kind: 'variant' };
  const other = language === 'en' ? 'zh' : 'en';
  if (namesake && others.some(({ folded }) => folded === topic.name[other])) {
    return { ...namesake, kind: 'otherwise' };
  }
  const isName = topic.type === 'person' || topic.type === 'organisation';
  const isOneShort = isName && own.length < others.length;
  const names = getTopicNames(topic, language).filter((name) => name.length > 3);
  const variant = isOneShort ? findVariant(language, text, names) : undefined;
  return variant && { ...variant, kind: 'variant' };
}
