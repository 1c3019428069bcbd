import { type Language, languages } from '@/lib/language/language';
import { pairSentences } from '@/lib/translation/bitext/sentences';
import { carriers, idle, negations } from './negationWords';

/** A sentence that says “not” in one language only. */
export interface LostNegation {
  readonly language: Language;
  /** The word, and where it stands in that language’s text, in UTF-16 units. */
  readonly word: string;
  readonly start: number;
}

type Texts = Readonly<Record<Language, string>>;

/**
 * Finds a “not” that the other language has in no form. Says nothing where any word of the other
 * text could carry it: of two renderings of a refusal, one often says it by a verb.
 */
export function findLostNegations(texts: Texts): readonly LostNegation[] {
  const whole = { en: { text: texts.en, start: 0 }, zh: { text: texts.zh, start: 0 } };
  return (pairSentences(texts) ?? [whole]).flatMap((pair) =>
    languages.flatMap((language): readonly LostNegation[] => {
      const { text, start } = pair[language];
      const other = language === 'en' ? 'zh' : 'en';
      const match = negations[language].exec(text.replace(idle[language], blank));
      if (!match || isOpen.test(text) || carriers[other].test(pair[other].text)) return [];
      return [{ language, word: match[0], start: start + match.index }];
    }),
  );
}

/** What is asked or supposed is as often told the other way round. */
const isOpen = /[?？]|\bif\b|如果|若|假如/i;

function blank(phrase: string): string {
  return ' '.repeat(phrase.length);
}
