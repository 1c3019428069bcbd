import { type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

/** Decades, centuries, quarters, seasons and parts of the day of a Chinese text. */
export const chinesePeriods: readonly Rule[] = readRules(
  `
-- decade or century
<century:number> 世纪 <low> 年代 = decade <century:number>*100-100+<low>; decade <century:number>*100-100+<low:high>
<century:number> 世纪 <number> 年代 = decade <century:number>*100-100+<number> # 19世纪80年代 → decade 1880
<century>? <low> 年代 = decade <century=0>+<low>; decade <century=0>+<low:high> # 上世纪六七十年代 → decade 1960; decade 1970
<century>? <number> 年代 = decade <century=0>+<number> # 上世纪80年代 → decade 1980 # 1980年代 → decade 1980
<first:digits> 、|和|与|至|到|- <second:digits> 年代|后 = readTwoDecades # 上世纪70、80年代 → decade 70; decade 80 # 7、80年代 → decade 70; decade 80 # 80、90后 → decade 80; decade 90
<digits> 后 = readCohort # 90后 → decade 90
第? <number> 世纪 = century <number> # 21世纪 → century 21
-- season
<season> =天|季|末|初 !季度|季赛 = weak season <season> # 明年秋天 → relative 1 year; season 3
&今|去|明|今年|去年|明年|年|入|早|初|晚|深|盛|隆|仲 <season> !节|运|晚|奥|季 = weak season <season> # 今冬 → season 4
-- beginning or end, part of the day
<section> = readSection # 2027年底 → year 2027; part 3
<daypart> !零时|零点 !( <number> 时|点|:|：|至|到|~|- ) = weak daypart <daypart> or daypart <daypart:other> # 傍晚 → daypart 3 # 上午9时 → time 540
-- quarter
第? <number> 季度 = quarter <number> or month <number>*3 # 第三季度 → quarter 3
前 <number> 季度|个季度 = number <number>*3 month or month <number>*3 or half <number>/2 # 前三季度 → number 9 month
<number> 季报 = quarter <number> or month <number>*3 # 一季报 → quarter 1
q <number> = quarter <number> or month <number>*3 # Q1营收 → quarter 1
`,
  {
    /** 7、80年代, 80、90后: both are decades. */
    readTwoDecades(match) {
      const [first = 0, second = 0] = ['first', 'second'].map((label) =>
        match.number(label, 'digits'),
      );
      if (second % 10 !== 0 || second > 90 || (first > 9 && first % 10 !== 0)) return undefined;
      return [first < 10 ? first * 10 : first, second].map((value) => ({
        kind: 'decade',
        value,
        others: [{ kind: 'number', value }],
      }));
    },

    /** 90后 are those born in the 1990s. */
    readCohort(match) {
      const value = match.number('digits') ?? 0;
      if (!/^\d[05]$/.test(match.written(match.get('digits')))) return undefined;
      const year = value + (value < 30 ? 2000 : 1900);
      const others = [
        { kind: 'number', value } as const,
        { kind: 'year', value: year } as const,
        { kind: 'decade', value: year } as const,
      ];
      return [{ kind: 'decade', value, others, weight: 'weak' }];
    },

    readSection(match) {
      const isOf = /(?:[年月周份]|世纪|代|年度)$/.test(match.before()?.word ?? '');
      return isOf
        ? [{ kind: 'part', value: match.number('section') ?? 0, weight: 'weak' }]
        : undefined;
    },
  },
);
