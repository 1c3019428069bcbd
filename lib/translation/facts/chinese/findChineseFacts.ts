import { makeScanner } from '@/lib/translation/facts/scan/scanFacts';
import { chineseDates } from './dates';
import { chineseFigures } from './figures';
import { chineseIdioms } from './idioms';
import { chinesePeriods } from './periods';
import { chineseShares } from './shares';
import { chineseTimes } from './times';
import { chineseWordFacts } from './wordFacts';

/** Finds the facts of a Chinese text whose typography is already plain. */
export const findChineseFacts = makeScanner([
  ...chineseWordFacts,
  { pattern: chineseIdioms.join('|'), read: () => [] },
  ...chinesePeriods,
  ...chineseDates,
  ...chineseTimes,
  ...chineseShares,
  ...chineseFigures,
]);
