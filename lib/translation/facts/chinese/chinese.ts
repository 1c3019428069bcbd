import type { Rule } from '@/lib/translation/facts/lexer/rule';
import { makeScanner } from '@/lib/translation/facts/lexer/scan';
import { chineseDates } from './dates';
import { chineseFigures } from './figures';
import { makeChineseLexer } from './lexChinese';
import { chinesePeriods } from './periods';
import { chinesePhrases } from './phrases';
import { chineseShares } from './shares';
import { chineseTimes } from './times';
import { chineseWords } from './words';

/** All rules of Chinese, in the order in which they are tried. */
export const chineseRules: readonly Rule[] = [
  ...chinesePhrases,
  ...chinesePeriods,
  ...chineseDates,
  ...chineseTimes,
  ...chineseShares,
  ...chineseFigures,
];

/** The tokens of a Chinese text whose typography is plain. */
export const lexChinese = makeChineseLexer(
  chineseWords,
  chineseRules.flatMap(({ pattern }) => [...pattern.literals]),
);

/** Finds the facts of the tokens of a Chinese text. */
export const scanChinese = makeScanner(chineseRules);
