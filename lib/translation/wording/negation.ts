import { type Language, languages } from '@/lib/language/language';
import { pairSentences, type Sentence } from '@/lib/translation/bitext/sentences';
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
 * text could carry it: of two renderings of a refusal, one often says it by a verb. Of several, each
 * must have its own in the Chinese; English says for two things once what Chinese says of each.
 */
export function findLostNegations(texts: Texts): readonly LostNegation[] {
  const whole = { en: { text: texts.en, start: 0 }, zh: { text: texts.zh, start: 0 } };
  return (pairSentences(texts) ?? [whole]).flatMap((pair) =>
    languages.flatMap((language) => findLostNegation(pair, language) ?? []),
  );
}

function findLostNegation(
  { en, zh }: Readonly<Record<Language, Sentence>>,
  language: Language,
): LostNegation | undefined {
  const [own, other] = language === 'en' ? [en, zh] : [zh, en];
  if (isOpen.test(own.text) || isQuestion.test(other.text)) return undefined;
  const found = [...own.text.replace(idle[language], blank).matchAll(negations[language])];
  const answers = [...other.text.matchAll(carriers[language === 'en' ? 'zh' : 'en'])];
  const [first] = found;
  if (!first || answers.length >= (language === 'en' ? found.length : 1)) return undefined;
  return { language, word: first[0], start: own.start + first.index };
}

/** What is asked or supposed is as often told the other way round. */
const isOpen = /[?？]|\bif\b|如果|若|假如/i;

const isQuestion = /[?？]/;

function blank(phrase: string): string {
  return ' '.repeat(phrase.length);
}
