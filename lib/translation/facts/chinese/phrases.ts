import type { FactDraft, Qualifier } from '@/lib/translation/facts/lexer/fact';
import { type Match, number, type Rule, readRules } from '@/lib/translation/facts/lexer/rule';
import { getDistantBound } from './context';

const plans = '一二三四五六';

function readPlan(match: Match): readonly FactDraft[] {
  const written = match.written(match.get('plan'));
  return [{ kind: 'ordinal', value: 11 + plans.indexOf(written.charAt(1)) }];
}

function readHalf(match: Match): readonly FactDraft[] {
  const word = match.last?.word ?? '';
  let qualifier: Qualifier | undefined = getDistantBound(match);
  if (word === '近半') qualifier = 'under';
  if (/^[过超大]|以上$/.test(word) || match.after()?.word === '以上') qualifier = 'over';
  return [{ kind: 'ratio', value: 0.5, weight: 'hinted', qualifier }];
}

/** 半年 has rules of its own, and 半个月 is two weeks. */
function readHalfUnit(match: Match): readonly FactDraft[] | undefined {
  const unit = match.word('unit');
  if (unit === 'year' || unit === 'month') return undefined;
  return [
    { ...number(0.5, unit), weight: unit === 'hour' || unit === 'century' ? 'hinted' : 'soft' },
  ];
}

/** Chinese words and phrases that hold values of their own, or hold none though they seem to. */
export const chinesePhrases: readonly Rule[] = readRules(
  `
-- festival, which answers a date and never accuses
“|"|‘|' 三八 ”|"|’|' = soft date 308
“|"|‘|' 五一 ”|"|’|' = soft date 501
“|"|‘|' 五四 ”|"|’|' = soft date 504
“|"|‘|' 六一 ”|"|’|' = soft date 601
“|"|‘|' 七一 ”|"|’|' = soft date 701
“|"|‘|' 八一 ”|"|’|' = soft date 801
“|"|‘|' 十一 ”|"|’|' = soft date 1001
“|"|‘|' 九一八 ”|"|’|' = soft date 918
“|"|‘|' 一二九|一二·九 ”|"|’|' = soft date 1209
“|"|‘|' 6 ·? 18 ”|"|’|' = soft date 618
“|"|‘|' 618 ”|"|’|' = soft date 618
“|"|‘|' 3 · 15 ”|"|’|' = soft date 315
“|"|‘|' 9 · 11 ”|"|’|' = soft date 911
元旦 = soft date 101
情人节 = soft date 214
三八妇女节|三八国际妇女节|三八节 = soft date 308
五一 !亿|万|千|百|十|广|汇 = soft date 501
六一儿童节|六一节 = soft date 601
七七事变 = soft date 707
八一建军节|八一南昌起义 = soft date 801
九一八 = soft date 918
六四 !<measure|unit|percent|number> = soft date 604
911 事件|恐怖|恐袭|袭击 = soft date 911
十一 =黄金周|长假|假期|国庆 = soft date 1001
国庆节|国庆假期|国庆长假 = soft date 1001
双十一|双11 = soft date 1111
双“11” = soft date 1111
双十二|双12 = soft date 1212
平安夜 = soft date 1224
圣诞节|圣诞日 = soft date 1225
-- word for a time
去年同期|上年同期|去年度同期|上年度同期|前一年|上一年|上一年度|上年|上年度|一年前|一年多前 = soft relative -1 year
次年|翌年|来年|下一年|下一年度|后一年 = soft relative 1 year
~续 第 二 年 = soft relative 1 year
今年|本年|本年度 = weak relative 0 year
~<number> 年 内 = weak relative 0 year
去年|上一财年 = weak relative -1 year
明年|下一财年 = weak relative 1 year
前年 !度 = weak relative -2 year or number 2 year
后年 = weak relative 2 year
上月|上个月 = weak relative -1 month
本月|这个月|当月 = weak relative 0 month
下月|下个月 = weak relative 1 month
上季度|上一季度|上个季度|上一个季度|上季|上一季 = weak relative -1 quarter
本季度|当季|本季|这个季度 = weak relative 0 quarter
下季度|下一季度|下个季度|下一个季度 = weak relative 1 quarter
上周|上星期|上个星期 = weak relative -1 week
本周|这周|这星期|这个星期 = weak relative 0 week
下周|下星期|下个星期 = weak relative 1 week
上赛季|上个赛季 = weak relative -1 season
本赛季|新赛季|这个赛季 = weak relative 0 season
下赛季|下个赛季 = weak relative 1 season
昨天|昨日|昨晚 !<number> = weak relative -1 day
今天|今日|今晚 !<number> = weak relative 0 day
当天|当日 = soft relative 0 day
明天|明日 !报 = weak relative 1 day
~大 前天 = weak relative -2 day
后天 !性|的 = weak relative 2 day
上周末|上个周末 = weak relative -1 weekend
本周末|这周末|这个周末 = weak relative 0 weekend
下周末|下个周末 = weak relative 1 weekend
上世纪 !<number> = weak relative -1 century
本世纪 !<number> = weak relative 0 century
-- five-year plan
( “|"|‘ <plan> ”|"|’ | <plan> ) = readPlan # “十四五”规划 → ordinal 14
-- half
一半|过半|超半|超半数|半数|近半|对半|减半|大半|腰斩|一半以上 = readHalf # 一半选民 → ratio 0.5 # 超半数 → ratio 0.5
-- word for a figure
半 个? <unit> !<number> = readHalfUnit # 大概半米 → number 0.5 metre # 半小时 → number 0.5 hour
半 =斤|杯|碗|瓶|页|圈|步|截|块|张|套|间|辆|口|句|拍|米|里|亩|匹|个 = soft ratio 0.5
上半年|上半场|上半程|上半月|前半场|前半程|前半段 = half 1 or month 6 or number 6 month
下半年|下半场|下半程|下半月|后半场|后半程|后半段 = half 2
首季|首季度 = quarter 1
~上|下|前|后|大|<number>|年 半 年|年度 !报 = hinted number 0.5 year
半 个月 = hinted number 0.5 month or number 2 week
一刻钟 = soft number 15 minute
全天候 = soft number 24 hour
倍增|翻倍 = multiple 2
加倍 !小|努|珍|呵|爱|谨|用 = multiple 2
十有八九|十之八九 = soft ratio 0.9 or ratio 0.8
~<number>|几|数|上 百 日 !咳 = soft number 100 day
世纪 =前 = soft number 100 year
辛亥革命 = soft year 1911
( 本世纪 | 21 世纪 ) 的? 头 十 年 = soft decade 2000
百强 = weak number 100
双方|双边|双重|双双|双 = soft number 2
梅开二度 = soft number 2
帽子戏法 = soft number 3
亚军|银牌 = soft ordinal 2
季军|铜牌 = soft ordinal 3
半决赛 = soft number 4
四分之一决赛 = soft number 8 or ratio 0.25
1 / 4 决赛 = soft number 8 or ratio 0.25
八分之一决赛 = soft number 16
1 / 8 决赛 = soft number 16
正午|中午 !<number> = weak time 720
午夜 !<number> = weak time 0
零时|零点 !<number> = weak time 0
百分之百|百分百 = weak ratio 1
成百上千|成千上万|千百万|数以千计|数以万计|数以百计|数以百万计|数以千万计|数以亿计|数以十万计 = soft vague 1000
7 ×|x|* 24 ( 小时|个小时 )? = soft number 24 hour; soft number 7 day
一中全会 = weak ordinal 1
二中全会 = weak ordinal 2
三中全会 = weak ordinal 3
四中全会 = weak ordinal 4
五中全会 = weak ordinal 5
六中全会 = weak ordinal 6
七中全会 = weak ordinal 7
-- idiom or name, passed over
<number> 的 <number> 次方; （|( 一|二|三|四|五|六|七|八|九|十 ）|); 遥 <number>; <maker> -? <number>; 一一 =对应|列举|说明|回应|解答|介绍|核实|作答|道来
`,
  { readHalf, readHalfUnit, readPlan },
);
