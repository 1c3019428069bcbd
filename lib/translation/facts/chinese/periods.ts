import type { FactDraft, FactValue } from '@/lib/translation/facts/lexer/fact';
import { type Match, number, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

function readDecade(match: Match): readonly FactDraft[] | undefined {
  const value = match.number('number') ?? 0;
  if (value % 10 !== 0) return undefined;
  return [{ kind: 'decade', value: value > 100 ? value : getCentury(match) + value }];
}

function readEitherDecade(match: Match): readonly FactDraft[] {
  return ['low', 'high'].map((tag) => ({
    kind: 'decade',
    value: getCentury(match) + (match.number('low', tag) ?? 0),
  }));
}

/** The first year of the century that is said; 0 if none is. */
function getCentury(match: Match): number {
  if (match.get('last')) return 1900;
  if (match.get('this')) return 2000;
  const century = match.number('century', 'number');
  return century === undefined ? 0 : (century - 1) * 100;
}

function readQuarter(match: Match): readonly FactDraft[] | undefined {
  const value = match.number('number') ?? 0;
  if (value < 1 || value > 4) return undefined;
  return [{ kind: 'quarter', value, others: [{ kind: 'month', value: value * 3 }] }];
}

function readFirstQuarters(match: Match): readonly FactDraft[] {
  const value = (match.number('number') ?? 0) * 3;
  const others: FactValue[] = [{ kind: 'month', value }];
  if (value === 6) others.push({ kind: 'half', value: 1 });
  return [{ ...number(value, 'month'), others }];
}

/** 7、80年代, 80、90后: both are decades. */
function readTwoDecades(match: Match): readonly FactDraft[] | undefined {
  const values = ['first', 'second'].map((label) => match.number(label, 'digits') ?? 0);
  const [first = 0, second = 0] = values;
  if (second % 10 !== 0 || second > 90 || (first > 9 && first % 10 !== 0)) return undefined;
  return [first < 10 ? first * 10 : first, second].map((value) => ({
    kind: 'decade',
    value,
    others: [{ kind: 'number', value }],
  }));
}

/** 90后 are those born in the 1990s. */
function readCohort(match: Match): readonly FactDraft[] | undefined {
  const value = match.number('digits') ?? 0;
  if (!/^\d[05]$/.test(match.written(match.get('digits')))) return undefined;
  const year = value + (value < 30 ? 2000 : 1900);
  const others: FactValue[] = [
    { kind: 'number', value },
    { kind: 'year', value: year },
    { kind: 'decade', value: year },
  ];
  return [{ kind: 'decade', value, others, weight: 'weak' }];
}

function readSection(match: Match): readonly FactDraft[] | undefined {
  const isOf = /(?:[年月周份]|世纪|代|年度)$/.test(match.before()?.word ?? '');
  return isOf ? [{ kind: 'part', value: match.number('section') ?? 0, weight: 'weak' }] : undefined;
}

/** What a part of the day may be, too: the evening is a night, and a night the small hours. */
const otherParts: Readonly<Record<string, number>> = {
  傍晚: 2,
  清晨: 0,
  黎明: 0,
  拂晓: 0,
  凌晨: 1,
};

function readDaypart(match: Match): readonly FactDraft[] | undefined {
  if (/^零[时点]$/.test(match.after()?.word ?? '')) return undefined;
  const isHour =
    'number' in (match.after()?.tags ?? {}) && /^[时点:：至到~-]/.test(match.after(1)?.word ?? '');
  if (isHour) return undefined;
  const value = match.number('daypart') ?? 0;
  const other = otherParts[match.last?.word ?? ''] ?? (value === 3 ? 0 : undefined);
  const others: FactValue[] = other === undefined ? [] : [{ kind: 'daypart', value: other }];
  return [{ kind: 'daypart', value, others, weight: 'weak' }];
}

/** Decades, centuries, quarters, seasons and parts of the day of a Chinese text. */
export const chinesePeriods: readonly Rule[] = readRules(
  `
-- decade or century
( <last:lastCentury> | <this:thisCentury> | <century:number> 世纪 )? <low> 年代 = readEitherDecade # 上世纪六七十年代 → decade 1960; decade 1970
( <last:lastCentury> | <this:thisCentury> | <century:number> 世纪 )? <number> 年代 = readDecade # 上世纪80年代 → decade 1980 # 1980年代 → decade 1980
<first:digits> 、|和|与|至|到|- <second:digits> 年代|后 = readTwoDecades # 上世纪70、80年代 → decade 70; decade 80 # 7、80年代 → decade 70; decade 80 # 80、90后 → decade 80; decade 90
<digits> 后 = readCohort # 90后 → decade 90
第? <number> 世纪 = century <number> # 21世纪 → century 21
-- season
<season> =天|季|末|初 !季度|季赛 = weak season <season> # 明年秋天 → relative 1 year; season 3
&今|去|明|今年|去年|明年|年|入|早|初|晚|深|盛|隆|仲 <season> !节|运|晚|奥|季 = weak season <season> # 今冬 → season 4
-- beginning or end, part of the day
<section> = readSection # 2027年底 → year 2027; part 3
<daypart> = readDaypart # 傍晚 → daypart 3
-- quarter
第? <number> 季度 = readQuarter # 第三季度 → quarter 3
前 <number> 季度|个季度 = readFirstQuarters # 前三季度 → number 9 month
一 季报 = quarter 1 or month 3 # 一季报 → quarter 1
三 季报 = quarter 3 or month 9
q <number> = readQuarter # Q1营收 → quarter 1
`,
  {
    readCohort,
    readDaypart,
    readDecade,
    readEitherDecade,
    readFirstQuarters,
    readQuarter,
    readSection,
    readTwoDecades,
  },
);
