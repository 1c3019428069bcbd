import { englishDates } from './englishDates';
import { englishFigures } from './englishFigures';
import { englishHolidays } from './englishHolidays';
import { englishIdioms } from './englishIdioms';
import { englishPeriods } from './englishPeriods';
import { englishShares } from './englishShares';
import { englishTimes } from './englishTimes';
import { englishWordFacts } from './englishWordFacts';
import { makeScanner } from './scanFacts';

/** Frequent words that no rule begins with; to pass over them saves time. */
const idle =
  'of|to|and|was|were|said|as|by|from|is|are|be|been|has|have|had|will|would|its|their|his|her|' +
  'but|with|who|it|he|she|they|after|while|when|where|than|over|up|about|into|can|could|' +
  'there|we|our|people|company|government|also|out|says|most';

/** Finds the facts of an English text whose typography is already plain. */
export const findEnglishFacts = makeScanner(
  [
    ...englishWordFacts,
    ...englishHolidays,
    { pattern: englishIdioms.join('|'), read: () => [] },
    ...englishDates,
    ...englishTimes,
    ...englishPeriods,
    ...englishShares,
    ...englishFigures,
  ],
  `\\d|(?<![a-z])(?!(?:${idle})\\s)[a-z]|[$€£¥₽₹₩'’]`,
);
