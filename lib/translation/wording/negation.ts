import { type Language, languages } from '@/lib/language/language';
import { alignSentences, type SentenceGroup } from '@/lib/translation/bitext/alignSentences';
import { answers, carriers, idle, negations } from './negationWords';

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
  const own = group[language].text;
  const said = listNegations(group, language === 'en' ? 'zh' : 'en');
  return said.length > 0 && !own.match(answers[language]) && !own.match(carriers[language]);
}

function listNegations(group: SentenceGroup, language: Language): readonly RegExpExecArray[] {
  return [...group[language].text.replace(idle[language], blank).matchAll(negations[language])];
}

function findLostNegation(group: SentenceGroup, language: Language): LostNegation | undefined {
  if (languages.some((either) => isQuestion.test(group[either].text))) return undefined;
  const found = listNegations(group, language);
  const [first] = found;
  if (!first) return undefined;
  const count = countAnswers(group, language, found);
  if (count >= (language === 'en' ? found.length : 1)) return undefined;
  return { language, word: first[0], start: group[language].start + first.index };
}

/** How far from where a negation stands a refusal or a lack may answer it, in letters of English. */
const reach = 60;

function countAnswers(
  group: SentenceGroup,
  language: Language,
  found: readonly RegExpExecArray[],
): number {
  const other = language === 'en' ? 'zh' : 'en';
  const locate = (index: number, within: Language) =>
    (index / group[within].text.length) * group.en.text.length;
  const near = [...group[other].text.matchAll(carriers[other])].filter(({ index }) =>
    found.some((said) => Math.abs(locate(said.index, language) - locate(index, other)) <= reach),
  );
  return [...group[other].text.matchAll(answers[other])].length + near.length;
}

/** What is asked is as often told the other way round. */
const isQuestion = /[?？]/;

function blank(phrase: string): string {
  return ' '.repeat(phrase.length);
}
