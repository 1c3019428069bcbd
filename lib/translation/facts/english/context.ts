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
  return (getWord(before, 'bound') ?? getWord(first, 'bound') ?? getWord(match.after(), 'trail')) as
    | Qualifier
    | undefined;
}

/** Whether a small number counts something, `three large firms`; without a word after it, it may be an idiom's. */
export function isCounting(match: Match): boolean {
  return /^(?!(?:or|and|to)$)[a-z]/.test(match.after()?.word ?? '');
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
