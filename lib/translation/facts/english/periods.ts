import type { FactDraft, FactValue } from '@/lib/translation/facts/lexer/fact';
import { type Match, number, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

function readRelative(match: Match): readonly FactDraft[] {
  const value = match.number('step0') ?? match.number('around') ?? 0;
  const unit = match.get('span')?.word ?? '';
  return [{ kind: 'relative', value, unit, weight: match.get('around') ? 'soft' : 'weak' }];
}

const persons = new Set(['his', 'her', 'their']);

/** The 1980s, the 80s; in his 30s. */
function readDecade(match: Match): readonly FactDraft[] | undefined {
  const value = match.number('number', 'digits') ?? 0;
  const short: FactValue = { kind: 'number', value };
  if (value % 10 !== 0 || (value > 99 && (value < 1000 || value > 2099))) return [];
  if (value > 99 && value % 100 === 0) {
    const others: FactValue[] = [
      { kind: 'century', value: value / 100 + 1 },
      { kind: 'year', value },
    ];
    return [{ kind: 'decade', value, others }];
  }
  if (value > 99) return [{ kind: 'decade', value, others: [{ kind: 'year', value }] }];
  const [before, second] = [match.before(1), match.before(2)];
  const isAge =
    [before, second].some((token) => persons.has(token?.word ?? '')) || before?.word === 'in';
  if (!isAge) return value < 10 ? undefined : [{ kind: 'decade', value, others: [short] }];
  const others: FactValue[] = [
    { kind: 'decade', value },
    { kind: 'number', value: value + 10 },
  ];
  return [{ ...short, weight: 'weak', others }];
}

function readPeriod(match: Match): readonly FactDraft[] {
  const value = match.number('ordinal') ?? 0;
  const noun = match.get('noun')?.word ?? '';
  if (noun.startsWith('centur')) return [{ kind: 'century', value }];
  if (value > 4) return [{ kind: 'ordinal', value }];
  if (noun.startsWith('quarter')) {
    const others: FactValue[] = [
      { kind: 'month', value: value * 3 },
      { kind: 'ordinal', value },
    ];
    return [{ kind: 'quarter', value, others }];
  }
  return [{ kind: 'half', value, weight: 'hinted', others: [{ kind: 'month', value: value * 6 }] }];
}

/** So many months from the beginning of the year. */
function readFirstMonths(months: number): FactDraft {
  const others: FactValue[] = [{ kind: 'month', value: months }];
  if (months === 6) others.push({ kind: 'half', value: 1 });
  if (months === 3) others.push({ kind: 'quarter', value: 1 });
  return { ...number(months, 'month'), others };
}

/** Last summer may be this year's or last year's. */
function readSeason(match: Match): readonly FactDraft[] {
  const others: FactValue[] = [{ kind: 'relative', value: 0, unit: 'year' }];
  const season = match.number('season') ?? match.number('fall') ?? 0;
  const value = match.number('step0') ?? 0;
  return [
    { kind: 'relative', value, unit: 'year', others, weight: 'weak' },
    { kind: 'season', value: season, weight: 'weak' },
  ];
}

function readCode(match: Match): readonly FactDraft[] | undefined {
  const value = match.number('count') ?? 0;
  const letter = match.first?.word;
  if (value < 1 || value > (letter === 'q' ? 4 : 2)) return [];
  return [{ kind: letter === 'q' ? 'quarter' : 'half', value }];
}

function readStart(match: Match): readonly FactDraft[] {
  const count = match.number('count') ?? 0;
  const months = match.last?.word === 'quarters' ? count * 3 : count;
  return [readFirstMonths(months), { kind: 'month', value: 1, weight: 'soft' }];
}

/** The year of two figures, in ’08, FY2024. */
function readShortYear(match: Match): readonly FactDraft[] {
  const value = match.number('year') ?? match.number('day') ?? match.number('number') ?? 0;
  const century = value < 40 ? 2000 : 1900;
  return [{ kind: 'year', value: value > 99 ? value : century + value }];
}

/** Years told from today, decades, centuries, seasons, quarters and halves in an English text. */
export const englishPeriods: readonly Rule[] = readRules(
  `
-- season
<step0> <season|fall> = readSeason # next spring → relative 1 year; season 1
<season> !festival|olympic|olympics|game|games|paralympic|paralympics|palace|break|roll|rolls|onion|onions = weak season <season>
  # by summer → season 2 # the Winter Olympics → # Spring Festival →
&the|in|each|every|<section> <fall> =of|<year>|,|.|and = weak season 3 # in the fall of 2020 → season 3; year 2020 # the fall in prices →
-- beginning or end
<section> =( the|that|<step0>? <month>|<year>|year|years|month|decade|century|week ) = weak part <section> # in early 2027 → part 1; year 2027 # the late 1980s → part 3; decade 1980 # the late minister →
-- period from today
first <count> months|quarters = readStart # the first nine months → number 9 month; month 1
final|last|closing quarter =( of the|<step0>? year|<year> ) = quarter 4 or month 12 # the final quarter of 2025 → quarter 4; year 2025
<step0|around> ( fiscal|financial|calendar|school|academic )? <span> = readRelative # last fiscal year → relative -1 year # this week → relative 0 week
&of|<section> the year !before|after|to|<number> = readEndOfYear # by the end of the year → part 3; relative 0 year
-- decade
( '|’ )? <number> +s = readDecade # in the 1980s → decade 1980 # the ’90s → decade 90 # in his 30s → number 30
-- year in short
&in|of|since|from|until|by '|’ +<day> = readShortYear # in ’08 → year 2008
fy <year|number> = readShortYear # FY2024 → year 2024
-- quarter, half or century
<ordinal> <noun:period> !final|finals = readPeriod # the third quarter → quarter 3 # the second half → half 2 # the twenty-first century → century 21
q|h +<count> = readCode # in Q3 → quarter 3 # H1N1 →
`,
  {
    readCode,
    readDecade,
    readEndOfYear,
    readPeriod,
    readRelative,
    readSeason,
    readShortYear,
    readStart,
  },
);

/** The end, the rest, the remainder of the year. */
function readEndOfYear(match: Match): readonly FactDraft[] | undefined {
  const [last, second] = [match.before(1)?.word, match.before(2)?.word];
  const isEnd =
    last === 'of'
      ? /^(?:end|rest|remainder|close)$/.test(second ?? '')
      : /^(?:end|close) of$/.test(last ?? '');
  return isEnd ? [{ kind: 'relative', value: 0, unit: 'year', weight: 'weak' }] : undefined;
}
