import type { Reading } from '@/lib/translation/facts/find/readText';
import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { getWord, type Token } from '@/lib/translation/facts/lexer/token';

/** Which way a figure goes. */
export type Trend = 'up' | 'down';

/** Words after which `up` is a part of the verb, and no rise: it made up 12 per cent. */
const phrasal = /^(?:ma[dk]e|makes|making|set|take|took|gave|end|ended)$/;

/** Whether something rose or fell by a figure, judging by the words right beside it. */
export function getTrend({ tokens }: Reading, { from, to }: Fact): Trend | undefined {
  let place = from - 1;
  while (isPassed(tokens[place])) place--;
  const before = tokens[place];
  const isPhrasal = before?.word === 'up' && phrasal.test(tokens[place - 1]?.word ?? '');
  const noun = before?.word === 'by' || before?.word === 'of' ? tokens[place - 1] : undefined;
  const lead =
    getWord(isPhrasal ? undefined : before, 'trend') ??
    getWord(noun, 'change') ??
    (before?.word === 'by' ? getWord(noun, 'trend') : undefined);
  const next = tokens[to]?.word === '的' ? tokens[to + 1] : tokens[to];
  const tail = getWord(next, 'change');
  if (lead && tail && lead !== tail) return undefined;
  return (lead ?? tail) as Trend | undefined;
}

function isPassed(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    'bound' in token.tags ||
    'filler' in token.tags ||
    'passing' in token.tags ||
    ['just', 'only', 'further', 'average'].includes(token.word)
  );
}
