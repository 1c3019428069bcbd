import { partOfDay } from '@/lib/translation/facts/scan/partOfDay';
import { type FactRule, firstGroups } from '@/lib/translation/facts/scan/scanFacts';

function getPart(word: string): number {
  if (/^中/.test(word)) return 2;
  return /^[底末下]/.test(word) ? 3 : 1;
}

/** 晚上9点 is a time. */
const notHour = '(?![\\d一二三四五六七八九十])';

/** Seasons, beginnings and ends of years and months, and parts of the day of a Chinese text. */
export const chineseSeasons: readonly FactRule[] = [
  {
    pattern:
      '([春夏秋冬])(?=[天季末初])(?!季(?:度|赛))|(?<=[今去明年入])([春夏秋冬])(?![节运晚奥])|(?<=[早初晚深盛隆仲])([春夏秋冬])',
    read: (match) => {
      const [, season = ''] = firstGroups(match).groups;
      return [{ kind: 'season', value: '春夏秋冬'.indexOf(season) + 1, weight: 'weak' }];
    },
  },
  {
    pattern: '(?<=[年月周]|世纪|年代|份)(初|上旬|中期|中旬|底|末|下旬)(?!步|始)',
    read: ({ groups: [, part = ''] }) => [{ kind: 'part', value: getPart(part), weight: 'weak' }],
  },
  partOfDay(`(?:凌晨)${notHour}`, 0, 1),
  partOfDay(`(?:清晨|黎明|拂晓)${notHour}`, 1, 0),
  partOfDay(`(?:上午|早上|早晨|早间)${notHour}`, 1),
  partOfDay(`(?:下午|午后)${notHour}`, 2),
  partOfDay(`(?:傍晚)${notHour}`, 3, 2),
  partOfDay(`(?:深夜|半夜|夜间|当夜|连夜|隔夜|夜里|一夜)${notHour}`, 3, 0),
  partOfDay(`(?:晚上|晚间|今晚|昨晚|当晚)${notHour}`, 3, 0),
];
