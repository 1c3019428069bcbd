import { chineseDates } from './chineseDates';
import { chineseFigures } from './chineseFigures';
import { chineseIdioms } from './chineseIdioms';
import { chinesePeriods } from './chinesePeriods';
import { chineseShares } from './chineseShares';
import { chineseTimes } from './chineseTimes';
import { chineseWordFacts } from './chineseWordFacts';
import { makeScanner } from './scanFacts';

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
