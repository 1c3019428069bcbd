import type { FactDraft } from '@/lib/translation/facts/lexer/fact';
import { readClock, readMilitaryTime } from '@/lib/translation/facts/lexer/readers';
import { type Match, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { noTags } from '@/lib/translation/facts/lexer/token';
import { getBound } from './context';

function readTime(match: Match): readonly FactDraft[] | undefined {
  const hour = match.number('hour', 'number') ?? 0;
  const minutes = match.get('half') ? 30 : (match.number('minute', 'number') ?? 0);
  if (hour > 24 || minutes > 59 || !Number.isInteger(hour)) return undefined;
  const isBare = match.get('hours') === undefined && hour <= 12;
  const isArabic = match.get('hour')?.tags.arabic !== undefined;
  return [
    {
      kind: 'time',
      value: getHour(match, hour) * 60 + minutes,
      ...(isBare && { unit: '12h' }),
      others: [{ kind: 'number', value: hour }],
      weight: isBare && !isArabic ? 'weak' : 'strong',
    },
  ];
}

/** 晚8时 is 20, and 今晚12点 midnight. */
function getHour(match: Match, hour: number): number {
  const tags = match.get('hours')?.tags ?? noTags;
  const isMidnight = hour === 12 && 'night' in tags;
  return (('late' in tags && hour < 12) || isMidnight ? hour + 12 : hour) % 24;
}

/** Times of the day in a Chinese text, and how long a race took. */
export const chineseTimes: readonly Rule[] = readRules(
  `
-- time
<hours:digits> :|： <minutes:digits> :|： <seconds:digits> = readClock # 发布时间：2024-11-02 17:05:30 → year 2024; date 1102; time 1025.5
0 至|-|—|~ 24 时 = soft time 0; soft time 0 # 0—24时 → time 0; time 0
<hours>? <from:number> 至|到|-|~ <hour:number> 时|点 = readHours # 晚上6-8点 → time 1080; time 1200
差 ( 一刻 | <minute:number> 分 ) 钟? 到|不到? <hour:number> 点 = time <hour:number>*60-<minute:number=15> 12h # 差一刻七点 → time 405 12h
<hour:number> 点 差 ( 一刻 | <minute:number> 分 ) = time <hour:number>*60-<minute:number=15> 12h # 七点差五分 → time 415 12h
<hours> ( <hour:number> | 零 ) 时|点|:|： ( <half> | 整 | 零? <minute:number> !分钟 分? )? = readTime # 晚8时30分 → time 1230
<hours> 零时|零点 ( <minute:number> 分 )? = readTime # 凌晨零时17分 → time 17
零时|零点 <number> 分 = weak time <number> 12h # 零时1分 → time 1 12h
~比|第|:|： <hour:digits> ( 时|:|： <minute:number> !分钟|:|： 分? | 时 <half> | 时 整? ) = readBareTime # 19时35分 → time 1175 # 8时 → time 480 12h
~第 <hour:digits> 点 ( 整 | <half> | <minute:number> 分 ) = readBareTime # 8点30分 → time 510 12h
<number> gmt = readMilitaryTime # 0200 GMT → time 120
-- seconds
<number> 分半|分半多 钟 = number <number>+0.5 minute # 一分半多钟 → number 1.5 minute
<digits> 秒 <rest:digits> = readSeconds # 46秒40 → number 46.4 second
`,
  {
    readClock,
    readMilitaryTime,
    readTime,

    /** 晚上6-8点, 9至17时. */
    readHours(match) {
      const hours = ['from', 'hour'].map((label) => match.number(label, 'number') ?? 0);
      if (hours.some((hour) => hour > 24 || !Number.isInteger(hour))) return undefined;
      const isOpen = match.get('hours') === undefined && hours.every((hour) => hour <= 12);
      return hours.map((hour) => ({
        kind: 'time',
        value: getHour(match, hour) * 60,
        ...(isOpen && { unit: '12h' }),
        others: [{ kind: 'number', value: hour }],
      }));
    },

    /** 8时, 20:30: without a part of the day, in figures. */
    readBareTime(match) {
      if (!/^\d{1,2}$/.test(match.written(match.get('hour')))) return undefined;
      const isColon = match.tokens
        .slice(match.from, match.to)
        .some(({ word }) => word === ':' || word === '：');
      if (isColon && !/^\d\d$/.test(match.written(match.get('minute')))) return undefined;
      return readTime(match);
    },

    readSeconds(match) {
      const rest = match.written(match.get('rest'));
      if (!/^\d{2,3}$/.test(rest)) return undefined;
      const value = Number(`${match.number('digits')}.${rest}`);
      return [{ kind: 'number', value, unit: 'second' }];
    },
  },
  getBound,
);
