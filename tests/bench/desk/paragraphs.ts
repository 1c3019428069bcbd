import { readFileSync } from 'node:fs';
import type { Language } from '@/lib/language/language';
import { splitSentences } from '@/lib/translation/bitext/sentences';
import { readPairs } from './pair';

/** One paragraph in both languages, cut into what a hand could leave out. */
export type Sentences = Readonly<Record<Language, readonly string[]>>;

export type Texts = Readonly<Record<Language, string>>;

const joint: Texts = { en: ' ', zh: '' };

export function join(paragraph: Sentences, language: Language): string {
  return paragraph[language].join(joint[language]);
}

/**
 * The paragraphs of a file of pairs (JSON Lines with `en` and `zh`), or of two files whose lines
 * answer each other, in paragraphs of one to four lines.
 */
export function readParagraphs(
  files: readonly string[],
  random: () => number,
): readonly Sentences[] {
  const [first = '', second] = files;
  if (second === undefined) {
    return readPairs(new URL(first, `file://${process.cwd()}/`)).map(({ en, zh }) => ({
      en: splitSentences(en, 'en').map(({ text }) => text),
      zh: splitSentences(zh, 'zh').map(({ text }) => text),
    }));
  }
  const lines = { en: readLines(first), zh: readLines(second) };
  if (lines.en.length !== lines.zh.length) throw new Error('The files differ in their lines.');
  const paragraphs: Sentences[] = [];
  for (let start = 0; start < lines.en.length; ) {
    const end = start + 1 + Math.floor(random() * 4);
    paragraphs.push({ en: lines.en.slice(start, end), zh: lines.zh.slice(start, end) });
    start = end;
  }
  return paragraphs;
}

function readLines(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}
