import type { Qualifier } from '@/lib/translation/facts/lexer/fact';
import type { Match } from '@/lib/translation/facts/lexer/rule';
import { getWord, type Token } from '@/lib/translation/facts/lexer/token';
import { isDuration } from '@/lib/translation/facts/units/units';

/** How the words beside a match bound it. */
export function getBound(match: Match): Qualifier | undefined {
  const first = match.before(1);
  const before = first && 'filler' in first.tags ? (match.before(2) ?? first) : first;
  // Over four and a half years is mostly how long it took.
  if (before?.word === 'over' && isDuration(match.word('unit'))) return undefined;
  const next = match.after();
  const bound =
    getWord(before, 'bound') ??
    getWord(first, 'bound') ??
    getWord(next, 'trail') ??
    getTrail(match);
  return bound as Qualifier | undefined;
}

const trails: Readonly<Record<string, Qualifier>> = {
  more: 'over',
  over: 'over',
  above: 'over',
  older: 'over',
  higher: 'over',
  less: 'under',
  fewer: 'under',
  under: 'under',
  below: 'under',
  younger: 'under',
};

/** 60 or over, five or more, ten or so. */
function getTrail(match: Match): string | undefined {
  const next = match.after();
  if (next?.word === 'or so') return 'about';
  const isJoined = next?.word === 'or' || next?.word === 'and';
  return isJoined ? trails[match.after(1)?.word ?? ''] : undefined;
}

const notNouns = new Set('has is was this his its does as us yes less across'.split(' '));
const nouns = new Set(
  'people men women children schoolchildren grandchildren staff crew'.split(' '),
);

/** Whether a small number counts something, `three large firms`; without it the word may be an idiom's. */
export function isCounting(match: Match): boolean {
  for (let steps = 0, words = 0; steps < 6; steps++) {
    const token = match.after(steps);
    const word = token?.word ?? '';
    if (token?.gap !== '-') words++;
    if (words > 3 || !/^[a-z ]+$/.test(word)) return false;
    if (nouns.has(word)) return true;
    if (word.endsWith('s') && word.length > 1 && !notNouns.has(word)) return true;
  }
  return false;
}

const openings = new Set(['(', '[']);

/** In brackets, right after another figure: a conversion for the reader of that language. */
export function isGloss(match: Match): boolean {
  let steps = 1;
  while (steps < 3 && !openings.has(match.before(steps)?.word ?? '')) steps++;
  if (!openings.has(match.before(steps)?.word ?? '')) return false;
  for (let more = 1; more < 6; more++) {
    const token = match.before(steps + more);
    if (!token || ('stop' in token.tags && !'$€£-'.includes(token.word))) return false;
    if ('number' in token.tags) return true;
  }
  return false;
}

const openers = new Set(
  'in by at on of to for from the about some only and with over all nearly around'.split(' '),
);

/** Right after a capitalised word inside a sentence: Nikkei 225, Windows 8, Apollo 11. */
export function isNamed(match: Match): boolean {
  const [before, second] = [match.before(1), match.before(2)];
  if (!before || !second || !isCapital(match, before) || openers.has(before.word)) return false;
  if (match.first?.gap !== ' ') return false;
  return second.word === ',' || /[a-z]$/.test(match.written(second));
}

/** Whether a token is a word with a capital letter. */
function isCapital(match: Match, token: Token): boolean {
  return /^[A-Z][A-Za-z&]+$/.test(match.written(token));
}
