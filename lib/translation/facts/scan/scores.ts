import type { FactRule, Match, RuleResult } from './scanFacts';
import { unitPatterns } from './units';

/** 2-0 as the two numbers that it may also be, and as what a game ended with. */
function readScore({ groups: [, first = '', second = ''] }: Match): RuleResult[] {
  const numbers = [Number(first), Number(second)];
  const drafts = numbers.map(
    (value): RuleResult => ({ kind: 'number', value, weight: value > 1 ? 'strong' : 'soft' }),
  );
  const value = Math.max(...numbers) * 1000 + Math.min(...numbers);
  return [...drafts, { kind: 'score', value, weight: 'weak' }];
}

/** What follows a score, and no range of a measure. */
const after =
  'win|victory|defeat|loss|lead|draw|thrashing|vote|decision|aggregate|home|away|up|down|at|to|over|against|in|on|by|and|with|after|before|from|but|for|as|the';

/** 2-0, where no measure follows, of which it would be a range. */
export const englishScore: FactRule = {
  pattern: `(?<![\\d.,:$€£¥^-])\\b(\\d{1,3})-(\\d{1,3})\\b(?=[,;)’”"]|\\.(?!\\d)|\\s(?:${after})\\b|$)(?!,\\d)`,
  read: readScore,
};

/** 2比0, 2-0, 2：0. */
export const chineseScore: FactRule = {
  pattern: `(?<![\\d.:：^-])(\\d{1,3})(?:-|比|:|：)(\\d{1,3})(?![\\d.:：%-]|比|${unitPatterns.zh}|[个名家人种项次万亿千百倍成月日号])`,
  read: readScore,
};
