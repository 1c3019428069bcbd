import type { Language } from '@/lib/language/language';
import { splitSentences } from '@/lib/translation/bitext/sentences';
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
  return [...findLost(texts, 'en'), ...findLost(texts, 'zh')];
}

/** Sentence by sentence where both texts have as many, else in the whole. */
function findLost(texts: Texts, language: Language): readonly LostNegation[] {
  const other = language === 'en' ? 'zh' : 'en';
  const own = splitSentences(texts[language], language);
  const theirs = splitSentences(texts[other], other);
  const isParallel = own.length === theirs.length;
  const parts = isParallel ? own : [{ text: texts[language], start: 0 }];
  return parts.flatMap(({ text, start }, place) => {
    const match = negations[language].exec(text.replace(idle[language], blank));
    const opposite = isParallel ? (theirs[place]?.text ?? '') : texts[other];
    if (!match || isOpen.test(text) || carriers[other].test(opposite)) {
      return [];
    }
    return [{ language, word: match[0], start: start + match.index }];
  });
}

/** What is asked or supposed is as often told the other way round. */
const isOpen = /[?？]|\bif\b|如果|若|假如/i;

function blank(phrase: string): string {
  return ' '.repeat(phrase.length);
}
