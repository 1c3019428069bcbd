import type { Language } from './language';

/** Words that stand between names in English; a Chinese sentence borrows names, but not these. */
const functionWords = new Set(
  (
    'a an the and or but not of to in on at by for from with as into over under about after before ' +
    'is are was were be been has have had will would can could may must it its this that these ' +
    'those he she they we you his her their our who which what when where how'
  ).split(' '),
);

const asides =
  /[（(【〔[][^（()）【】〔〕[\]]*[)）】〕\]]|“[^“”]*”|「[^「」]*」|《[^《》]*》|"[^"\n]*"/g;
/** Web and e-mail addresses; these begin only where a run of their characters does, or a long one would take minutes. */
const addresses = /(?:https?:\/\/|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+/gi;

/** From this share of letters in other scripts on, a text is in a third language. */
const foreignShare = 0.2;

export interface LanguageWeights {
  readonly en: number;
  readonly zh: number;
  /** Letters of other scripts, kana among them, as a share of all letters. */
  readonly foreign: number;
  /** Whether there is anything to tell a language by, figures included. */
  readonly hasWords: boolean;
}

/**
 * Tells from its script which language a text is in: `none` where it has no words, `unclear` where
 * there are only figures, too much of a third script, or as much of one language as of the other.
 */
export function getTextLanguage(text: string): Language | 'none' | 'unclear' {
  const { en, zh, foreign, hasWords } = weighLanguages(text);
  if (!hasWords) return 'none';
  if (en === zh || foreign > foreignShare) return 'unclear';
  return en > zh ? 'en' : 'zh';
}

/**
 * Weighs English against Chinese by script: Han characters and Chinese punctuation against Latin
 * words, of which those in lower case count more than names. What is in brackets or quotation marks
 * counts only where there is nothing else.
 */
export function weighLanguages(text: string): LanguageWeights {
  const words = text.replace(addresses, ' ');
  const outside = words.replace(asides, ' ');
  const weighed = /\p{L}/u.test(outside) ? outside : words;
  const latin = weighed.match(/\p{Script=Latin}+/gu) ?? [];
  const han = count(weighed, /\p{Script=Han}/gu);
  const letters = count(weighed, /\p{L}/gu);
  const foreign = letters - han - latin.join('').length;
  return {
    en: latin.reduce((sum, word) => sum + weighWord(word), 0),
    zh: han === 0 ? 0 : han + 2 * count(weighed, /[、。，；：？！]/g),
    foreign: letters === 0 ? 0 : foreign / letters,
    hasWords: /[\p{L}\p{N}]/u.test(words),
  };
}

/** Whether a text has Han characters and no letter of another script: in English, not even a name is written so. */
export function isAllHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text) && !/[^\P{L}\p{Script=Han}]/u.test(text);
}

function weighWord(word: string): number {
  if (functionWords.has(word)) return 2;
  return /^\p{Ll}+$/u.test(word) ? 1 : 0.25;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
