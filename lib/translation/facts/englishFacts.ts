import { englishDates } from './englishDates';
import { englishFigures } from './englishFigures';
import { englishIdioms } from './englishIdioms';
import { englishPeriods } from './englishPeriods';
import { englishShares } from './englishShares';
import { englishTimes } from './englishTimes';
import { englishWordFacts } from './englishWordFacts';
import { makeScanner } from './scanFacts';

/** Finds the facts of an English text whose typography is already plain. */
export const findEnglishFacts = makeScanner([
  ...englishWordFacts,
  { pattern: englishIdioms.join('|'), read: () => [] },
  ...englishDates,
  ...englishTimes,
  ...englishPeriods,
  ...englishShares,
  ...englishFigures,
]);
