import type { Rule } from '@/lib/translation/facts/lexer/rule';
import { makeScanner } from '@/lib/translation/facts/lexer/scan';
import { englishDates } from './dates';
import { englishFigures } from './figures';
import { englishPeriods } from './periods';
import { englishPhrases } from './phrases';
import { englishShares } from './shares';
import { englishTimes } from './times';

/** All rules of English, in the order in which they are tried. */
export const englishRules: readonly Rule[] = [
  ...englishPhrases,
  ...englishDates,
  ...englishTimes,
  ...englishPeriods,
  ...englishShares,
  ...englishFigures,
];

/** Finds the facts of the tokens of an English text. */
export const scanEnglish = makeScanner(englishRules);
