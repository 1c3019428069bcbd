import { partOfDay } from '@/lib/translation/facts/scan/partOfDay';
import type { FactRule, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { englishMonth } from './calendar';

const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** A season by its English name; other languages may put a month for it. */
export function getSeason(name: string): RuleResult {
  const value = seasons.indexOf(name.toLowerCase().replace('fall', 'autumn')) + 1;
  return { kind: 'season', value, weight: 'weak' };
}

/** What has a beginning and an end. */
const period = `(?:the |this |last |next |that )?(?:(?:${englishMonth})\\b|year|month|decade|century|week|\\d{4}|[12]\\d{3}s)`;

function getPart(word: string): number {
  if (/^mid/i.test(word)) return 2;
  return /^(?:late|end|close)/i.test(word) ? 3 : 1;
}

/** Seasons, beginnings and ends of years and months, and parts of the day of an English text. */
export const englishSeasons: readonly FactRule[] = [
  {
    pattern:
      '\\b(spring|summer|autumn|winter|(?<=\\b(?:the|in|each|every|early|late) )fall(?= of| \\d{4}|,|\\.| and))\\b(?! (?:festival|olympic|game|paralympic|palace|break|roll|onion))',
    read: ({ groups: [, season = ''] }) => [getSeason(season)],
  },
  {
    pattern: `\\b(early|beginning of|start of|mid|middle of|late|end of|close of)[\\s-](?=${period})`,
    read: ({ groups: [, part = ''] }) => [{ kind: 'part', value: getPart(part), weight: 'weak' }],
  },
  partOfDay('\\b(?:early hours|small hours|before dawn|pre-dawn)\\b', 0, 1),
  partOfDay('\\bearly morning\\b|\\bdawn\\b', 1, 0),
  partOfDay('\\bovernight\\b|\\bnights?\\b', 3, 0),
  partOfDay('\\bmornings?\\b', 1),
  partOfDay('\\bafternoons?\\b', 2),
  partOfDay('\\bdusk\\b|\\bearly evening\\b', 3, 2),
  partOfDay('\\bevenings?\\b', 3),
];
