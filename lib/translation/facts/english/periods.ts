import { type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

const persons = new Set(['his', 'her', 'their']);

/** Years told from today, decades, centuries, seasons, quarters and halves in an English text. */
export const englishPeriods: readonly Rule[] = readRules(
  `
-- season
<step0> <season|fall> = weak relative <step0> year or relative 0 year; weak season <season|fall> # next spring → relative 1 year; season 1
<season> !festival|olympic|olympics|game|games|paralympic|paralympics|palace|break|roll|rolls|onion|onions = weak season <season>
  # by summer → season 2 # the Winter Olympics → # Spring Festival →
&the|in|each|every|<section> <fall> =of|<year>|,|.|and = weak season 3 # in the fall of 2020 → season 3; year 2020 # the fall in prices →
-- beginning or end
<section> the year !before|after|to|<number> = weak part <section>; weak relative 0 year # by the end of the year → part 3; relative 0 year
<section> =( the|that|<step0>? <month>|<year>|year|years|month|decade|century|week ) = weak part <section> # in early 2027 → part 1; year 2027 # the late 1980s → part 3; decade 1980 # the late minister →
-- period from today
first six|6 months = number 6 month or month 6 or half 1; soft month 1
first three|3 months = number 3 month or month 3 or quarter 1; soft month 1
first <count> months = number <count> month or month <count>; soft month 1 # the first nine months → number 9 month; month 1
first <count> quarters = number <count>*3 month or month <count>*3 or half <count>/2; soft month 1
final|last|closing quarter =( of the|<step0>? year|<year> ) = quarter 4 or month 12 # the final quarter of 2025 → quarter 4; year 2025
<step0> ( fiscal|financial|calendar|school|academic )? <span> = weak relative <step0> <span> # last fiscal year → relative -1 year # this week → relative 0 week
<around> <span> = soft relative <around> <span> # the previous year → relative -1 year
rest|remainder of the year = weak relative 0 year
-- decade
( '|’ )? <number> +s = readDecade # in the 1980s → decade 1980 # the ’90s → decade 90 # in his 30s → number 30
-- year in short
&in|of|since|from|until|by '|’ +<day> = readShortYear # in ’08 → year 2008
fy <year|number> = readShortYear # FY2024 → year 2024
-- quarter, half or century
<ordinal> century|centuries = century <ordinal> # the twenty-first century → century 21
<ordinal> quarter|quarters !final|finals = readQuarter # the third quarter → quarter 3
<ordinal> half|halves = hinted half <ordinal> or month <ordinal>*6 or ordinal <ordinal> # the second half → half 2
q +<count> = quarter <count> # in Q3 → quarter 3
h +<count> = half <count> # H1N1 →
`,
  {
    /** The 1980s, the 80s; in his 30s. */
    readDecade(match) {
      const value = match.number('number', 'digits') ?? 0;
      if (value % 10 !== 0 || (value > 99 && (value < 1000 || value > 2099))) return [];
      if (value > 99) {
        const century = { kind: 'century' as const, value: value / 100 + 1 };
        const others = [...(value % 100 === 0 ? [century] : []), { kind: 'year' as const, value }];
        return [{ kind: 'decade', value, others }];
      }
      const before = [1, 2].map((steps) => match.before(steps)?.word ?? '');
      if (before.some((word) => persons.has(word)) || before[0] === 'in') {
        const others = [
          { kind: 'decade', value } as const,
          { kind: 'number', value: value + 10 } as const,
        ];
        return [{ kind: 'number', value, weight: 'weak', others }];
      }
      return value < 10
        ? undefined
        : [{ kind: 'decade', value, others: [{ kind: 'number', value }] }];
    },

    /** More than four of them are counted over years. */
    readQuarter(match) {
      const value = match.number('ordinal') ?? 0;
      const ordinal = { kind: 'ordinal', value } as const;
      if (value > 4) return [ordinal];
      return [{ kind: 'quarter', value, others: [{ kind: 'month', value: value * 3 }, ordinal] }];
    },

    /** The year of two figures, in ’08, FY2024. */
    readShortYear(match) {
      const value = match.number('year') ?? match.number('day') ?? match.number('number') ?? 0;
      const century = value < 40 ? 2000 : 1900;
      return [{ kind: 'year', value: value > 99 ? value : century + value }];
    },
  },
);
