import type { CopyFault, CopyRule } from './copyFault';
import { type CopyStep, createStep } from './copyStep';

const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const chinese = /[\p{Script=Han}，。；：？！、“”《》（）…—]/u;

/** Two marks that belong together, by their places in a text. */
interface Pair {
  readonly open: number;
  readonly close: number;
}

/** Both marks of a pair become others, or neither does. */
function changePair(
  rule: CopyRule,
  { open, close }: Pair,
  marks: readonly [string, string],
): readonly CopyFault[] {
  return [
    { rule, start: open, end: open + 1, fix: marks[0] },
    { rule, start: close, end: close + 1, fix: marks[1] },
  ];
}

/** Corner brackets, which are Traditional; left alone where the line has Japanese. */
function createCornerStep(pattern: RegExp, marks: readonly [string, string]): CopyStep {
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      kana.test(found)
        ? []
        : changePair('copy-quotes', { open: index, close: index + found.length - 1 }, marks),
    );
}

/** `(…)`, `（…)` and `(…）` beside Chinese or around it. */
function findBrackets(text: string): readonly CopyFault[] {
  const pairs = text.matchAll(/[(（](?=.)((?:[^()（）\n]|（[^（）\n]*）)+)[)）]/gu);
  return [...pairs].flatMap(({ 0: found, 1: content = '', index }) => {
    const isFull = found.startsWith('（') && found.endsWith('）');
    const isMixed = found.startsWith('（') || found.endsWith('）');
    const isChinese = han.test(content) || /[\p{Script=Han}”》] ?$/u.test(text.slice(0, index));
    if (isFull || !(isMixed || isChinese)) return [];
    const pair = { open: index, close: index + found.length - 1 };
    return changePair('copy-half-width', pair, ['（', '）']);
  });
}

/** Straight quotation marks around Chinese or beside it, where those of a line can only pair in one way. */
function findStraightQuotes(text: string): readonly CopyFault[] {
  let from = 0;
  return text.split('\n').flatMap((line) => {
    const start = from;
    from += line.length + 1;
    const places = [...line.matchAll(/"/g)].map(({ index }) => index);
    if (places.length === 0 || !han.test(line)) return [];
    const pairs = getPairs(places);
    if (!pairs?.every((pair) => isPlausible(line, pair))) return tellQuotes(line, places, start);
    return pairs
      .filter((pair) => isChinese(line, pair))
      .flatMap(({ open, close }) =>
        changePair('copy-quotes', { open: start + open, close: start + close }, ['“', '”']),
      );
  });
}

function getPairs(places: readonly number[]): readonly Pair[] | undefined {
  if (places.length % 2 === 1) return undefined;
  return places.flatMap((open, order) => {
    const close = places[order + 1];
    return order % 2 === 0 && close !== undefined ? [{ open, close }] : [];
  });
}

/** A value (`target="_top"`), inches and marks inside a quotation are none. */
function isPlausible(line: string, { open, close }: Pair): boolean {
  const before = line.slice(0, open);
  const isOutside = before.lastIndexOf('“') <= before.lastIndexOf('”');
  const isOpen = !/[A-Za-z0-9=]$/.test(before) && /^\S/.test(line.slice(open + 1));
  const isClosed = /\S$/.test(line.slice(0, close)) && !/^[A-Za-z0-9]/.test(line.slice(close + 1));
  return isOutside && isOpen && isClosed && close > open + 1;
}

function isChinese(line: string, { open, close }: Pair): boolean {
  const before = line.slice(0, open).trimEnd().slice(-1);
  const after = line
    .slice(close + 1)
    .trimStart()
    .slice(0, 1);
  return han.test(line.slice(open, close)) || chinese.test(before) || chinese.test(after);
}

/** Marks beside Chinese that pair in no way or in several: which one is wrong, only an editor can say. */
function tellQuotes(line: string, places: readonly number[], start: number): readonly CopyFault[] {
  return places
    .filter((place) => {
      const isBeside = han.test(line.charAt(place - 1)) || han.test(line.charAt(place + 1));
      return isBeside && !/="[^"]*$/.test(line.slice(0, place)) && line[place - 1] !== '=';
    })
    .map((place) => ({ rule: 'copy-quotes', start: start + place, end: start + place + 1 }));
}

/** Marks of Chinese that come in pairs. */
export const pairSteps: readonly CopyStep[] = [
  createCornerStep(/「[^「」\n]*」/g, ['“', '”']),
  createCornerStep(/『[^『』\n]*』/g, ['‘', '’']),
  createStep('copy-quotes', /[「」『』](?!.*[\u3040-\u30ff])(?<![\u3040-\u30ff].*)/gu),
  findStraightQuotes,
  findBrackets,
];
