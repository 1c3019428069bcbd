import type { FactRule } from '@/lib/translation/facts/scan/scanFacts';

/** Days that English names, as month × 100 + day; the other language may give the date. */
const holidays: readonly (readonly [string, number])[] = [
  ["\\bNew Year[’']s Day\\b", 101],
  ["\\bValentine[’']s Day\\b", 214],
  ['\\bMay Day\\b', 501],
  ['(?<!\\d)9/11\\b', 911],
  ['\\bNational Day\\b', 1001],
  ["\\bHallowe[’']?en\\b", 1031],
  ["\\bSingles[’'] Day\\b", 1111],
  ['\\bChristmas Eve\\b', 1224],
  ['\\bChristmas Day\\b', 1225],
  ["\\bNew Year[’']s Eve\\b", 1231],
];

/** Holidays in an English text; they answer a date and never accuse by themselves. */
export const englishHolidays: readonly FactRule[] = holidays.map(([pattern, value]) => ({
  pattern,
  read: () => [{ kind: 'date', value, weight: 'soft' }],
}));
