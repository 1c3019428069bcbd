import { makeScanner } from '@/lib/translation/facts/scan/scanFacts';
import { englishDates } from './dates';
import { englishFigures } from './figures';
import { englishHolidays } from './holidays';
import { englishIdioms } from './idioms';
import { englishPeriods } from './periods';
import { englishShares } from './shares';
import { englishTimes } from './times';
import { englishWordFacts } from './wordFacts';

/** Frequent words that no rule begins with, or only before those named; to pass over them saves time. */
const idle =
  'of|to|and|was|were|said|as|by|from|is|are|be|been|has|have|had|will|would|its|their|his|her|' +
  'but|with|who|it|he|she|they|them|after|while|when|where|than|over|up|about|into|can|could|' +
  'there|we|our|people|company|country|countries|government|president|minister|world|bank|also|' +
  'out|off|or|say|says|most|only|just|all|many|now|since|took|came|went|made|found|rose|won|lost|' +
  'sold|sales|share|prices|cost|spent|raised|expected|down|open|time|times|years|months|month|' +
  'weeks|week|days|day|hours|minutes|yuan|percent|cent|billion|trillion|million(?! to one)|' +
  'per(?! second| decade)|year(?! before| after| and)|that(?! one)|which(?! one)|' +
  'in(?! (?:the )?two)|on(?! second)|for(?! one| decades)|at(?! first| (?:the )?two)|' +
  'the(?! (?:year|month|week|previous|following|coming|past|last|next|decade|one|two|three|[23])\\b)|' +
  'an?(?! (?:year|month|week|day|hour|minute|decade|century|dozen|hundred|[a-z]*illion|thousand|' +
  'half|quarter|third|[a-z]+th|few|single|full|percentage|split|second|one)\\b)';

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
  { start: `\\d|(?<![a-z])(?!(?:${idle})\\s)[a-z]|[$€£¥₽₹₩'’]` },
);
