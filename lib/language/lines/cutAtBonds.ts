import type { Language } from '@/lib/language/language';

/** Marks that connect or part (GB/T 15834, 4.13, 4.14 and 4.17), which browsers let begin a line. */
const mark = '(?:[·‧•～~－／]|(?<!—)—(?!—))';

const han = '\\p{Script=Han}';

/** A scale and a currency or measure, or the one character that is counted by: 亿美元, 公里, 家. */
const unit = `(?:[十百千万萬亿億兆]*(?:.[元圓]|[卢盧][布比]|英[镑鎊]|公[里斤])|[十百千万萬亿億兆]+|${han})`;

/**
 * A figure and its unit without the first digit or, where it has but one, with the character before it: Chromium
 * leaves the space between Han and digits at the beginning of a line, if an element begins there.
 */
const figure = `(?:第\\d[\\d.,]*${unit}|(?<=\\d)[\\d.,]*${unit}|(?<![\\d.,])${han}?\\d${unit})`;

const chinese = `${figure}${mark}?|[^\\s]${mark}`;

/**
 * A figure, unless it is a year, and what it counts; only the space is kept, so that what is too
 * long for its line can still be broken. The figures of a range.
 */
const english = '(?<=\\d)(?<!(?<![\\d.,])[12]\\d{3})(?: per | (?=\\p{L}))|(?<=\\d)–\\d';

/** A compound or a range that a phone has room for, in English that is set large. */
const compound =
  '(?<![\\p{L}\\d–-])(?=[\\p{L}\\d–-]{3,18}(?![\\p{L}\\d–-]))[\\p{L}\\d]+(?:[–-][\\p{L}\\d]+)+';

const compile = (...patterns: string[]) => new RegExp(`(${patterns.join('|')})`, 'u');

/** Where else Chinese that is set large may be broken, `getPhrases` says; style sheets still break at these marks. */
const foreignName = `[^\\s](?:${mark}[^\\s])+`;

const bonds = {
  en: { text: compile(english), large: compile(english, compound) },
  zh: { text: compile(chinese), large: compile(foreignName) },
} as const satisfies Record<Language, Record<TextSize, RegExp>>;

/** How a text is set: large, as headlines are, or as text. */
export type TextSize = 'large' | 'text';

/**
 * A text in pieces, of which every second one stays on one line: a figure with its unit, a mark that may not
 * begin a line with what it follows. Together they are the text.
 */
export function cutAtBonds(text: string, language: Language, size: TextSize): readonly string[] {
  return text.split(bonds[language][size]);
}
