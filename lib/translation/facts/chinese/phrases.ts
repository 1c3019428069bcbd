import type { Qualifier } from '@/lib/translation/facts/lexer/fact';
import { type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { listPhrases } from '@/lib/translation/facts/units/phraseTable';
import { getDistantBound } from './context';

/** Chinese words and phrases that hold values of their own, or hold none though they seem to. */
export const chinesePhrases: readonly Rule[] = readRules(
  `
-- phrase of both languages
${listPhrases('zh')}
-- word for a time
去年同期|上年同期|去年度同期|上年度同期|前一年|上一年|上一年度|上年|上年度|一年前|一年多前 = soft relative -1 year
次年|翌年|来年|下一年|下一年度 = soft relative 1 year
今年|本年|本年度 = weak relative 0 year
~<number> 年 内 = weak relative 0 year # 年内再会谈一次 → relative 0 year; number 1
去年|上一财年 = weak relative -1 year
明年|下一财年 = weak relative 1 year
<step> 一? <span> = weak relative <step> <span> # 下个季度 → relative 1 quarter # 本周五 → weekday 5
<plan> = ordinal <plan> # “十四五”规划 → ordinal 14
“|"|‘|' !<plan> <number> ( · <last:number> )? ”|"|’|' = readQuotedDay # “六一”前后 → date 601 # “九一八” → date 918 # “6·18” → date 618
<number> 中全会 = weak ordinal <number> # 四中全会 → ordinal 4
-- half
一半|过半|超半|超半数|半数|近半|对半|减半|大半|腰斩|一半以上 = readHalf # 一半选民 → ratio 0.5 # 超半数 → ratio 0.5
上半年|上半场|上半程|上半月|前半场|前半程|前半段 = half 1 or month 6 or number 6 month
下半年|下半场|下半程|下半月|后半场|后半程|后半段 = half 2
~上|下|前|后|大|<number>|年 半 年|年度 !报 = hinted number 0.5 year
半 个月 = hinted number 0.5 month or number 2 week
半 个? <unit> !<number> = hinted number 0.5 <unit> # 大概半米 → number 0.5 metre # 半小时 → number 0.5 hour
半 !场 =<measure> = soft ratio 0.5 or number 0.5 # 半个字宽 → ratio 0.5
一刻钟 = soft number 15 minute
十有八九|十之八九 = soft ratio 0.9 or ratio 0.8
-- idiom, passed over
<number> 的 <number> 次方
`,
  {
    readHalf(match) {
      const word = match.last?.word ?? '';
      let qualifier: Qualifier | undefined = getDistantBound(match);
      if (word === '近半') qualifier = 'under';
      if (/^[过超大]|以上$/.test(word) || match.after()?.word === '以上') qualifier = 'over';
      return [{ kind: 'ratio', value: 0.5, weight: 'hinted', qualifier }];
    },

    /** “九一八”, “6·18”: a day that is called by its figures. */
    readQuotedDay(match) {
      const [month = 0, day] = [match.number('number'), match.number('last', 'number')];
      const digits = String(month);
      const readings =
        day === undefined
          ? [1, 2].map(
              (length) => Number(digits.slice(0, length)) * 100 + Number(digits.slice(length)),
            )
          : [month * 100 + day];
      const days = readings.filter(
        (value) => value > 100 && value < 1232 && value % 100 > 0 && value % 100 < 32,
      );
      const [first, ...others] = days.map((value) => ({ kind: 'date' as const, value }));
      return first && [{ ...first, others, weight: 'soft' }];
    },
  },
);
