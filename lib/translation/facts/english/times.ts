import type { FactDraft, FactValue } from '@/lib/translation/facts/lexer/fact';
import { type Match, number, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

const zones = new Set(
  'gmt utc et est edt pt pst pdt cet cest bst eastern pacific moscow london'.split(' '),
);

/** The hours and minutes of 8:30 and 8.30; undefined where they are no time. */
function getClock(match: Match): readonly [hour: number, minute: number] | undefined {
  const hour = match.number('hour', 'digits') ?? 0;
  if (match.get('minute')) return [hour, match.number('minute', 'digits') ?? 0];
  const [whole = '', part] = match.written(match.get('hour')).split('.');
  if (part === undefined) return [hour, 0];
  return part.length === 2 ? [Number(whole), Number(part)] : undefined;
}

function isZoned(match: Match): boolean {
  const next = match.after()?.word === '(' ? match.after(1) : match.after();
  return zones.has(next?.word ?? '');
}

/** 8:30 p.m.: the half of the day is said. */
function readHalfDay(match: Match): readonly FactDraft[] | undefined {
  const clock = getClock(match);
  if (!clock || clock[0] > 24 || clock[1] > 59) return undefined;
  const hour = (clock[0] % 12) + (match.last?.word === 'pm' ? 12 : 0);
  return [
    { kind: 'time', value: hour * 60 + clock[1], weight: isZoned(match) ? 'weak' : 'strong' },
  ];
}

/** 20:30, 8:30. */
function readTime(match: Match): readonly FactDraft[] | undefined {
  const [hour = 0, minute = 0] = [match.number('hour', 'digits'), match.number('minute', 'digits')];
  if (match.written(match.get('minute')).length !== 2 || hour > 99) return undefined;
  return [
    {
      kind: 'time',
      value: (hour % 24) * 60 + minute,
      ...(hour <= 12 && { unit: '12h' }),
      weight: isZoned(match) ? 'weak' : 'strong',
      others: [{ kind: 'number', value: hour }],
    },
  ];
}

/** 17:05:09 after a date; else how long a race took: 2:01:09, 1:45.32. */
export function readClock(match: Match): readonly FactDraft[] | undefined {
  const written = (label: string) => match.written(match.get(label));
  const [hours, minutes, seconds] = ['hours', 'minutes', 'seconds'].map((label) =>
    match.number(label, 'digits'),
  );
  if (!/^\d\d(?:\.\d+)?$/.test(written('seconds'))) return undefined;
  if (hours === undefined && !written('seconds').includes('.')) return undefined;
  const date = match.before(match.before()?.word === 't' ? 2 : 1);
  const isMoment =
    date !== undefined &&
    ('day' in date.tags || date.word === '日') &&
    hours !== undefined &&
    match.before(2) !== undefined &&
    isDated(match);
  if (isMoment) {
    return [{ kind: 'time', value: (hours ?? 0) * 60 + (minutes ?? 0) + (seconds ?? 0) / 60 }];
  }
  const parts = [
    number(hours ?? 0, 'hour'),
    number(minutes ?? 0, 'minute'),
    number(seconds ?? 0, 'second'),
  ];
  return parts.filter(({ value }) => value > 0);
}

function isDated(match: Match): boolean {
  return [3, 4, 5, 6].some((steps) => 'year' in (match.before(steps)?.tags ?? {}));
}

function timeOfCount(value: number, minutes?: number): FactDraft {
  const others: FactValue[] = minutes === undefined ? [] : [{ kind: 'number', value: minutes }];
  return { kind: 'time', value, unit: '12h', others };
}

function readToOrPast(match: Match): readonly FactDraft[] | undefined {
  const minutes =
    match.get('count')?.word === 'quarter' || !match.get('count')
      ? 15
      : (match.number('count') ?? 0);
  const hour = match.number('hour', 'count') ?? 0;
  const isWord = match.number('count', 'words') !== undefined && ![5, 10, 20, 25].includes(minutes);
  if (hour < 1 || hour > 12 || minutes > 59 || isWord) return undefined;
  const isBefore = match.after(-2)?.word === 'to';
  const side = isBefore ? -minutes : minutes;
  return [timeOfCount(hour * 60 + side, minutes)];
}

function readPastMidnight(match: Match): readonly FactDraft[] {
  const noon = match.last?.word === 'noon' ? 720 : 0;
  return [{ kind: 'time', value: (match.number('count') ?? 0) + noon }];
}

/** 9.58s: without a point it could be anything. */
function readSeconds(match: Match): readonly FactDraft[] | undefined {
  const isExact = match.written(match.get('number')).includes('.');
  return isExact ? [number(match.number('number') ?? 0, 'second')] : undefined;
}

function readFeet(match: Match): readonly FactDraft[] {
  const [feet = 0, inches = 0] = [match.number('feet', 'count'), match.number('inches', 'count')];
  return [number(feet + inches / 12, 'foot')];
}

/** 1630 GMT. */
export function readMilitaryTime(match: Match): readonly FactDraft[] | undefined {
  const written = match.written(match.get('number'));
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(written) ?? [];
  if (hour === undefined) return undefined;
  return [{ kind: 'time', value: Number(hour) * 60 + Number(minute), weight: 'weak' }];
}

function readHalfPast(match: Match): readonly FactDraft[] {
  const part = match.first?.word === 'half' ? 30 : 15;
  return [timeOfCount((match.number('count') ?? 0) * 60 + part)];
}

function readHour(match: Match): readonly FactDraft[] {
  return [timeOfCount((match.number('count') ?? 0) * 60)];
}

/** Times of the day in an English text, and how long a race took. */
export const englishTimes: readonly Rule[] = readRules(
  `
-- time
<count> minute|minutes past|after midnight|noon = readPastMidnight # at one minute past midnight → time 1
( <hours:number> +: )? <minutes:number> +: +<seconds:number> = readClock # 2:01:09 → number 2 hour; number 1 minute; number 9 second
  # updated at 2024-11-02 18:40:30 → date 1102; year 2024; time 1120.5 # in 1:45.32 → number 1 minute; number 45.32 second
<hour:number> ( +: +<minute:number> )? am|pm = readHalfDay # at 8:30 p.m. → time 1230 # at 12.17am → time 17 # July 29 and 7 a.m. → date 729; time 420
~: <hour:number> +: +<minute:number> !: = readTime # at 19:30 → time 1170
<number> gmt|hours|utc|local = readMilitaryTime # at 1630 GMT → time 990
<count> o'clock = readHour # at nine o’clock → time 540 12h
half|quarter past <count> = readHalfPast # half past six → time 390 12h
&at|since|until|till|<bound>|by|before|after|was|exactly a? <count>|quarter minutes? to|past <hour:count> !<unit>|<percent>|degrees|points|times|people|:|million|billion|per = readToOrPast
  # stuck at twenty to four → time 220 12h # begins at a quarter to seven → time 405 12h # fell by three to eight → number 3; number 8
-- seconds, feet and inches
<number> s|sec|secs = readSeconds # won in 9.58s → number 9.58 second
<feet:count> +'|′|’ <inches:count> +″|”|" = readFeet # 6’2″ tall → number 6.16667 foot
`,
  {
    readClock,
    readFeet,
    readHalfDay,
    readHalfPast,
    readHour,
    readMilitaryTime,
    readPastMidnight,
    readSeconds,
    readTime,
    readToOrPast,
  },
);
