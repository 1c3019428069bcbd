import { makeScanner } from '@/lib/translation/facts/scan/scanFacts';
import { chineseAdjacent } from './adjacent';
import { chineseDates } from './dates';
import { chineseFestivals } from './festivals';
import { chineseFigures } from './figures';
import { chineseIdioms, chineseSetPhrases } from './idioms';
import { chinesePeriods } from './periods';
import { chineseShares } from './shares';
import { chineseTimes } from './times';
import { chineseWordFacts } from './wordFacts';

/** Finds the facts of a Chinese text whose typography is already plain. */
export const findChineseFacts = makeScanner(
  [
    ...chineseFestivals,
    ...chineseWordFacts,
    { pattern: chineseIdioms.join('|'), read: () => [] },
    ...chineseAdjacent,
    ...chinesePeriods,
    ...chineseDates,
    ...chineseTimes,
    ...chineseShares,
    ...chineseFigures,
  ],
  { phrases: chineseSetPhrases },
);
