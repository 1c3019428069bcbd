import { type Language, languages } from '@/lib/language/language';
import { alignSentences, type SentenceGroup } from '@/lib/translation/bitext/alignSentences';
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
  if (languages.every((language) => !texts[language].match(negations[language]))) return [];
  const groups = alignSentences(texts);
  return groups.flatMap((group, place) =>
    languages.flatMap((language) => {
      const beside = [groups[place - 1], groups[place + 1]];
      const isMoved = beside.some((other) => other && isAddedIn(other, language));
      return isMoved ? [] : (findLostNegation(group, language) ?? []);
    }),
  );
}

/** Whether the other language alone says “not” there: it may be that of a sentence beside. */
function isAddedIn(group: SentenceGroup, language: Language): boolean {
  const other = language === 'en' ? 'zh' : 'en';
  const isSaid = group[other].text.replace(idle[other], blank).match(negations[other]);
  return isSaid !== null && !group[language].text.match(carriers[language]);
}

function findLostNegation({ en, zh }: SentenceGroup, language: Language): LostNegation | undefined {
  const [own, other] = language === 'en' ? [en, zh] : [zh, en];
  if (isQuestion.test(own.text) || isQuestion.test(other.text)) return undefined;
  const found = [...own.text.replace(idle[language], blank).matchAll(negations[language])];
  const answers = [...other.text.matchAll(carriers[language === 'en' ? 'zh' : 'en'])];
  const [first] = found;
  if (!first || answers.length >= (language === 'en' ? found.length : 1)) return undefined;
  return { language, word: first[0], start: own.start + first.index };
}

/** What is asked is as often told the other way round. */
const isQuestion = /[?？]/;

function blank(phrase: string): string {
  return ' '.repeat(phrase.length);
}
