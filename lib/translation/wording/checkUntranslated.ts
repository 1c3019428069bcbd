import { createFault, type Fault } from '@/lib/fault/fault';
import { type Language, languages } from '@/lib/language/language';
import { weighLanguages } from '@/lib/language/textLanguage';
import {
  type AlignedGroup,
  getGroupText,
  locateInGroup,
} from '@/lib/translation/bitext/alignedGroup';
import { type Bitext, quote } from '@/lib/translation/bitext/bitext';
import { type Sentence, splitSentences } from '@/lib/translation/bitext/sentences';

/** Reports sentences that a translation left in the other language. Quotations and titles may stay. */
export function checkUntranslated(
  { sides }: Bitext,
  alignment: readonly AlignedGroup[],
): readonly Fault[] {
  return alignment.flatMap((group) =>
    languages.flatMap((language) => {
      const text = getGroupText(group[language]);
      const sentence = findUntranslated(text, language);
      if (!sentence) return [];
      const end = sentence.start + sentence.text.length;
      const location = locateInGroup(sides[language], group[language], sentence.start, end);
      return [createFault('untranslated', location, { language, text: quote(sentence.text) })];
    }),
  );
}

/** How much a sentence must weigh in the other language; a name of three words and an “of” is less. */
const least: Readonly<Record<Language, number>> = { en: 4, zh: 7 };

/** Where nothing else stands in the sentence, so much is enough. */
const leastAlone: Readonly<Record<Language, number>> = { en: 2, zh: 4 };

const letters: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Latin}{2}/u,
  zh: /\p{Script=Han}/u,
};

/** The first sentence of a text that is written in the other language. */
function findUntranslated(text: string, language: Language): Sentence | undefined {
  const other = language === 'en' ? 'zh' : 'en';
  return listParts(text, language).find(({ text: part }) => {
    if (!letters[language].test(part)) {
      return weighLanguages(part.replace(/["“”'‘’]/g, ''))[other] >= leastAlone[language];
    }
    const weights = weighLanguages(part);
    return weights[other] >= least[language] && weights[language] * 4 <= weights[other];
  });
}

/** Sentences by the marks of either language: an English one ends in Chinese without a space after it. */
function listParts(text: string, language: Language): readonly Sentence[] {
  return splitSentences(text, language).flatMap(({ text: sentence, start }) => {
    return splitSentences(sentence, language === 'en' ? 'zh' : 'en').map((part) => ({
      text: part.text,
      start: start + part.start,
    }));
  });
}
