import { readMonths, readShortYears } from '@/lib/translation/facts/lexer/readers';
import { type Rule, readRules } from '@/lib/translation/facts/lexer/rule';

const to = '至|到|-|–|—|~|～|和|与|、|及';
const day = '<day> day or number <day>';

/** Years, months, days and weekdays of a Chinese text. */
export const chineseDates: readonly Rule[] = readRules(
  `
-- date
<from:year> 财年|年|年度? ${to} —? <to:year> 财年|年 = year <from:year>; year <to:year> # 2021至2023年 → year 2021; year 2023
<year> 年 <month> 月 份? <day> 日|号 ( ${to} —? ( <later:month> 月 )? <last:day> 日|号 )? = weak year <year>; date <month>*100+<day>; date <later|month:month>*100+<last:day> # 2026年1月10日 → year 2026; date 110
<year> 年 <month> 月 份? = weak year <year>; month <month> # 二〇二三年三月 → year 2023; month 3
<month> 月 <day> 日|号? ${to} —? ( <later:month> 月 )? <last:day> 日|号 = date <month>*100+<day>; date <later|month:month>*100+<last:day> # 1月10日至11日 → date 110; date 111
<month> 月 份? <day> 日|号 = date <month>*100+<day> # 5月6日 → date 506
<year> /|-|. <month> /|-|. <day> = weak year <year>; date <month>*100+<day> # 2018-5-6 → year 2018; date 506
-- month
<from:month> 月? 份? 至|到|-|–|—|~|～ —? <month> 月 份? = readMonths # 1至10月 → month 1; month 10
<low> 月 份? = weak month <low>; weak month <low:high> # 六七月份 → month 6; month 7
~个|几|数|两 <month> 月 份? = month <month> # 4月份 → month 4 # 三个月 → number 3 month
-- year
<year> 年 =( 的? 历史|来|间|多 ) = weak year <year> or number <year> year # 1500年历史 → year 1500
<year> 年|年度|财年|财政年度|学年|赛季 = year <year> or number <year> year # 2023年 → year 2023
<year> /|- <last:digits> 年度|年|赛季|财年 = readShortYears # 2025/26年度 → year 2025; year 2026
-- day: papers like to give it where English ones name the weekday or nothing
~第 <day> 日? ${to} —? <last:day> 日 = weak day <day> or number ${day}; weak day <last:day> or number <last:day> day or number <last:day> # 该公司18日至20日 → day 18; day 20
~第 <day> 日|号 = readDayAlone # 该公司18日表示 → day 18
~<number> <weekday> = weak weekday <weekday> # 每周五 → weekday 5
`,
  {
    readMonths,
    readShortYears,

    /** In numerals a day is surely one only at the beginning of a clause; 二号 may be a number, too. */
    readDayAlone(match) {
      const value = match.number('day') ?? 0;
      const isHan = match.get('day')?.tags.han !== undefined;
      const isNumber = match.last?.word === '号';
      if (isHan && !isNumber && /[一-鿿]$/.test(match.before()?.word ?? '')) return undefined;
      const others = [
        { kind: 'number', value, unit: 'day' } as const,
        { kind: 'number', value } as const,
      ];
      return [{ kind: 'day', value, others, weight: isHan && isNumber ? 'soft' : 'weak' }];
    },
  },
);
