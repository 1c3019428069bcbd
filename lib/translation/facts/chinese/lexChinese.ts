import { type Rows, Table } from '@/lib/translation/facts/lexer/table';
import { noTags, type Tags, type Token } from '@/lib/translation/facts/lexer/token';
import { getNumeralTags, matchNumeral } from './numerals';

/** Addresses, versions, and letters with figures that say no number together. */
const code =
  /https?:[\x21-\x7e]+|[\w.]+@[\w.]+|v?\d+(?:\.\d+){2,}|(?!(?:rmb|usd|eur|gbp|cny|hkd|us|fy)\d|(?:q[1-4]|h[12])(?![\da-z])|(?<=\d)x\d)[a-z]+(?:-[a-z]+)*-?\d[a-z\d-]*(?:\.\d+)*|(?:ω)-?\d|\d+(?!(?:km|kg|gb|tb|mb|mm|cm|nm|kwh?|mwh?|gwh?|twh|[x×])(?![a-z]))[a-z][a-z\d]*/iy;

const latin = /(?:US|HK|NT|A|C|S)?\$|[a-z]+(?:-[a-z]+)*|\s+/iy;

const stop = { stop: 1 };
const stops = new Set('，。、；：？！（）“”‘’《》「」,.;:?!()"[]—…·-/~～\n');

/** Makes a lexer of Chinese from the words that it shall know; the longest that stands at a place is taken. */
export function makeChineseLexer(
  rows: Rows,
  literals: Iterable<string>,
): (text: string) => readonly Token[] {
  const table = new Table((word) => [...word]).add(rows);
  table.add(
    [...literals].filter((word) => word.length > 1 && !/^\w/.test(word)).map((word) => [word, {}]),
  );
  return (text) => {
    const tokens: Token[] = [];
    const getStep = (place: number) => text[place];
    let gap: Token['gap'] = '';
    for (let place = 0; place < text.length; ) {
      const [tags, length] = readToken(text, place, table, getStep);
      const word = text.slice(place, place + length);
      if (word.trim() === '') gap = ' ';
      else {
        tokens.push({
          word: tags.number === undefined ? word.toLowerCase() : word,
          tags,
          start: place,
          end: place + length,
          gap,
        });
        gap = '';
      }
      place += length;
    }
    return [
      ...tokens,
      { word: '', tags: { end: 1 }, start: text.length, end: text.length, gap: '' },
    ];
  };
}

function readToken(
  text: string,
  place: number,
  table: Table,
  getStep: (place: number) => string | undefined,
): readonly [Tags, number] {
  const character = text.charAt(place);
  const letters = character < '\u0100' || character === 'ω' ? readLetters(text, place) : undefined;
  if (letters?.isCode) return [{ code: 1 }, letters.length];
  if (letters) {
    const end = place + letters.length;
    const hit = table.find((at) => (at < end ? getStep(at) : undefined), place);
    return [hit?.tags ?? noTags, letters.length];
  }
  return readCharacters(text, place, table, getStep);
}

/** A numeral or a word, whichever is longer. */
function readCharacters(
  text: string,
  place: number,
  table: Table,
  getStep: (place: number) => string | undefined,
): readonly [Tags, number] {
  const numeral = matchNumeral(text, place);
  const hit = table.find(getStep, place);
  const isOrdinal = text.charAt(place - 1) === '第';
  const isLonger = numeral.length > (hit?.length ?? 0) - (hit?.tags.set === undefined ? 1 : 0);
  if (numeral !== '' && (isLonger || isOrdinal)) {
    const own = getNumeralTags(numeral);
    return [numeral.length === hit?.length ? { ...hit.tags, ...own } : own, numeral.length];
  }
  const sign = stops.has(text.charAt(place)) ? stop : noTags;
  if (!hit) return [sign, 1];
  return [sign === stop ? { ...hit.tags, ...stop } : hit.tags, hit.length];
}

/** How many letters, signs of currencies or spaces stand at a place; a code if figures are among them. */
function readLetters(text: string, place: number): { length: number; isCode: boolean } | undefined {
  const own = /[a-z]/i.test(text.charAt(place - 1)) ? 0 : matchAt(code, text, place);
  if (own > 0) return { length: own, isCode: true };
  const length = matchAt(latin, text, place);
  return length > 0 ? { length, isCode: false } : undefined;
}

function matchAt(pattern: RegExp, text: string, place: number): number {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0].length ?? 0;
}
