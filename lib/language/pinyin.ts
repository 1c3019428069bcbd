import { pinyin } from 'pinyin-pro';

/**
 * A Chinese name in pinyin as people type it: `malaluofu`, without tones, spaces or marks; what is
 * not Chinese stays, in lower case. Polyphones are read as in words (重庆 is `chongqing`), those at
 * the beginning of a person's name as surnames. ü is `v`, as on keyboards.
 */
export function getPinyin(name: string, { isPerson = false } = {}): string {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
    surname: isPerson ? 'head' : 'off',
  });
  return syllables
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Words of a Chinese text, so that pinyin is written word by word. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Surnames of two characters; all others have one. */
const longSurnames =
  /^(?:欧阳|司马|诸葛|上官|司徒|东方|夏侯|皇甫|尉迟|公孙|慕容|长孙|宇文|令狐|端木|独孤|南宫|轩辕)/u;

/** How a name is written in pinyin, beyond how it is read. */
export interface PinyinOptions {
  /** Its first character is a surname and stands alone. */
  readonly isPerson?: boolean;
  /** Its words begin with capitals. */
  readonly isProper?: boolean;
}

/**
 * A Chinese name in pinyin as it is printed: `Mǎkǎluófū`, with tones, by words, an apostrophe before a
 * vowel inside a word (GB/T 16159). Foreign names go by their parts (瓦连京·马卡罗夫). Latin words stay.
 */
export function getTonedPinyin(
  name: string,
  { isPerson = false, isProper = false }: PinyinOptions = {},
): string {
  const read = pinyin(name, { type: 'all', surname: isPerson ? 'head' : 'off' });
  const syllables = new Map<number, string>();
  let at = 0;
  for (const { origin, pinyin: syllable, isZh } of read) {
    if (isZh) syllables.set(at, syllable);
    at += origin.length;
  }
  return getWords(name, isPerson)
    .map(([text, start]) => writeWord(text, start, syllables))
    .filter((word) => /\p{L}|\p{N}/u.test(word))
    .map((word) => (isProper ? capitalise(word) : word))
    .join(' ');
}

type Word = readonly [text: string, start: number];

function getWords(name: string, isPerson: boolean): readonly Word[] {
  if (!isPerson) return joinSingles(name);
  if (/[·・•]/.test(name)) {
    return [...name.matchAll(/[^·・•]+/g)].map(({ 0: part, index }): Word => [part, index]);
  }
  const surname = longSurnames.exec(name)?.[0] ?? name.slice(0, 1);
  return [
    [surname, 0],
    [name.slice(surname.length), surname.length],
  ];
}

const han = /^\p{Script=Han}+$/u;

/** Words of one character that stand alone; any other belongs to what is before it (实验室) or after (卡巴斯基). */
const particles = /^[和与及暨的之]$/;

/** The words that ICU finds, none a single character that is part of another. */
function joinSingles(name: string): readonly Word[] {
  const words: Word[] = [];
  for (const { segment, index } of segmenter.segment(name)) {
    const [last = '', start = index] = words.at(-1) ?? [];
    const isSingle = segment.length === 1 || (words.length === 1 && last.length === 1);
    const isPart = han.test(segment) && han.test(last) && isSingle;
    if (isPart && !particles.test(segment) && !particles.test(last)) {
      words[words.length - 1] = [last + segment, start];
    } else words.push([segment, index]);
  }
  return words;
}

/** A word with its syllables in place of its characters. */
function writeWord(text: string, start: number, syllables: ReadonlyMap<number, string>): string {
  return Array.from(text).reduce((word, character, place) => {
    const syllable = syllables.get(start + place) ?? character;
    const isApart = word !== '' && /^[aoeāáǎàōóǒòēéěè]/u.test(syllable) && /\p{L}$/u.test(word);
    return isApart && syllable !== character ? `${word}’${syllable}` : word + syllable;
  }, '');
}

function capitalise(word: string): string {
  return word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
