import { readClock, readMilitaryTime } from '@/lib/translation/facts/lexer/readers';
import { type Match, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

const zones = new Set(
  'gmt utc et est edt pt pst pdt cet cest bst eastern pacific moscow london'.split(' '),
);

/** A time of some zone may be told in the reader’s own. */
function getWeight(match: Match): 'weak' | 'strong' {
  const next = match.after()?.word === '(' ? match.after(1) : match.after();
  return zones.has(next?.word ?? '') ? 'weak' : 'strong';
}

/** Times of the day in an English text, and how long a race took. */
export const englishTimes: readonly Rule[] = readRules(
  `
-- time
<count> minute|minutes past|after midnight = time <count> # at one minute past midnight → time 1
<count> minute|minutes past|after noon = time <count>+720
( <hours:number> +: )? <minutes:number> +: +<seconds:number> = readClock # 2:01:09 → number 2 hour; number 1 minute; number 9 second
  # updated at 2024-11-02 18:40:30 → date 1102; year 2024; time 1120.5 # in 1:45.32 → number 1 minute; number 45.32 second
<hour:number> ( +: +<minute:number> )? am|pm = readHalfDay # at 8:30 p.m. → time 1230 # at 12.17am → time 17 # July 29 and 7 a.m. → date 729; time 420
~: <hour:number> +: +<minute:number> !: = readTime # at 19:30 → time 1170
<number> gmt|hours|utc|local = readMilitaryTime # at 1630 GMT → time 990
<count> o'clock = time <count>*60 12h # at nine o’clock → time 540 12h
half past <count> = time <count>*60+30 12h # half past six → time 390 12h
quarter past <count> = time <count>*60+15 12h
&at|since|until|till|<bound>|by|before|after|was|exactly a? <count>|quarter minutes? to|past <hour:count> !<unit>|<percent>|degrees|points|times|people|:|million|billion|per = readToOrPast
  # stuck at twenty to four → time 220 12h # begins at a quarter to seven → time 405 12h # fell by three to eight → number 3; number 8
-- seconds, feet and inches
<number> s|sec|secs = readSeconds # won in 9.58s → number 9.58 second
<feet:count> ( +'|′|’ <inches:count> +″|”|" | foot|feet|ft <inches:count> inch|inches ) = number <feet:count>+<inches:count>/12 foot # 6’2″ tall → number 6.16667 foot # 5 ft 6 inches → number 5.5 foot
`,
  {
    readClock,
    readMilitaryTime,

    /** 8:30 p.m., 8.30 p.m.: the half of the day is said. */
    readHalfDay(match) {
      const [whole = '', part = '0'] = match.written(match.get('hour')).split('.');
      const minute = match.number('minute', 'digits') ?? Number(part);
      if ((part !== '0' && part.length !== 2) || Number(whole) > 24 || minute > 59)
        return undefined;
      const hour = (Number(whole) % 12) + (match.last?.word === 'pm' ? 12 : 0);
      return [{ kind: 'time', value: hour * 60 + minute, weight: getWeight(match) }];
    },

    /** 20:30, 8:30. */
    readTime(match) {
      const [hour = 0, minute = 0] = ['hour', 'minute'].map((label) =>
        match.number(label, 'digits'),
      );
      if (match.written(match.get('minute')).length !== 2 || hour > 99) return undefined;
      return [
        {
          kind: 'time',
          value: (hour % 24) * 60 + minute,
          ...(hour <= 12 && { unit: '12h' }),
          weight: getWeight(match),
          others: [{ kind: 'number', value: hour }],
        },
      ];
    },

    readToOrPast(match) {
      const minutes = match.number('count') ?? 15;
      const hour = match.number('hour', 'count') ?? 0;
      const isWord = match.number('count', 'words') !== undefined && minutes % 5 > 0;
      if (hour < 1 || hour > 12 || minutes > 59 || isWord) return undefined;
      const side = match.after(-2)?.word === 'to' ? -minutes : minutes;
      const others = [{ kind: 'number' as const, value: minutes }];
      return [{ kind: 'time', value: hour * 60 + side, unit: '12h', others }];
    },

    /** 9.58s: without a point it could be anything. */
    readSeconds(match) {
      const isExact = match.written(match.get('number')).includes('.');
      return isExact
        ? [{ kind: 'number', value: match.number('number') ?? 0, unit: 'second' }]
        : undefined;
    },
  },
);
