import type { Language } from '@/lib/language/language';
import type { Mention } from './findNames';

const link = {
  en: /^(?:, (?:and |or )?| and | or | & )$/,
  zh: /^(?:、|，|和|与|及|以及|或)$/,
} as const;

/**
 * Whether one of the mentions stands in a list with a name that the other text has too: who
 * repeats the rest of a list by name doesn't mean this one by a pronoun.
 */
export function isListed(
  mentions: readonly Mention[],
  all: Readonly<Record<Language, readonly Mention[]>>,
  language: Language,
  text: string,
): boolean {
  const others = new Set(all[language === 'en' ? 'zh' : 'en'].flatMap(({ topics }) => topics));
  return mentions.some((mention) =>
    all[language].some((neighbour) => {
      const [first, last] =
        mention.start < neighbour.start ? [mention, neighbour] : [neighbour, mention];
      const isBeside = link[language].test(text.slice(first.end, last.start));
      return isBeside && neighbour.topics.some((topic) => others.has(topic));
    }),
  );
}
