import type { FactRule, Match, RuleResult } from '@/lib/translation/facts/scan/scanFacts';
import { word } from '@/lib/translation/facts/scan/word';
import { getDistantQualifier } from './qualifier';

function relative(
  pattern: string,
  unit: string,
  value: number,
  weight: 'weak' | 'soft' = 'weak',
): FactRule {
  return word(pattern, { kind: 'relative', unit, value, weight });
}

function getHalfQualifier({ groups: [word = ''], text, start }: Match): RuleResult['qualifier'] {
  if (word === '近半') return 'under';
  if (/^(?:过|超|大)|以上$/.test(word)) return 'over';
  return getDistantQualifier(text.slice(Math.max(0, start - 24), start));
}

const plans = ['十一', '十二', '十三', '十四', '十五', '十六'];

/** Chinese words that hold a value of their own. */
export const chineseWordFacts: readonly FactRule[] = [
  relative(
    '(?:去年|上年)(?:度)?同期|前一年(?!半)|上一年度?|上年度?|一年(?:前|多前)',
    'year',
    -1,
    'soft',
  ),
  relative('次年|翌年|来年|(?<!续)第二年|下一年度?|后一年', 'year', 1, 'soft'),
  relative('今年|本年度?|年内', 'year', 0),
  relative('去年|上一财年', 'year', -1),
  relative('明年|下一财年', 'year', 1),
  word('前年(?!度)', {
    kind: 'relative',
    unit: 'year',
    value: -2,
    weight: 'weak',
    others: [{ kind: 'number', value: 2, unit: 'year' }],
  }),
  word('后年', { kind: 'relative', unit: 'year', value: 2, weight: 'weak' }),
  relative('上个?月(?!球)', 'month', -1),
  relative('本月|这个月|当月', 'month', 0),
  relative('下个?月', 'month', 1),
  relative('上一?(?:个季度|季度|季(?!度))', 'quarter', -1),
  relative('本季度|当季|本季(?!度)|这个季度', 'quarter', 0),
  relative('下一?(?:个季度|季度)', 'quarter', 1),
  relative('上周(?![一二三四五六日天年末])|上个?星期(?![一二三四五六日天])', 'week', -1),
  relative(
    '本周(?![一二三四五六日天年末])|这周(?![一二三四五六日天末])|这个?星期(?![一二三四五六日天])',
    'week',
    0,
  ),
  relative('下周(?![一二三四五六日天年末])|下个?星期(?![一二三四五六日天])', 'week', 1),
  relative('上个?赛季', 'season', -1),
  relative('本赛季|新赛季|这个赛季', 'season', 0),
  relative('下个?赛季', 'season', 1),
  relative('昨[天日]|昨晚', 'day', -1),
  relative('今[天日]|今晚', 'day', 0),
  relative('当[天日]', 'day', 0, 'soft'),
  relative('明[天日](?!报)', 'day', 1),
  relative('(?<!大)前天', 'day', -2),
  relative('后天(?!性|的努)', 'day', 2),
  relative('上个?周末', 'weekend', -1),
  relative('本周末|这个?周末', 'weekend', 0),
  relative('下个?周末', 'weekend', 1),
  relative('上世纪(?!\\d|[一二三四五六七八九]十)', 'century', -1),
  relative('本世纪(?!\\d|[一二三四五六七八九]十)', 'century', 0),
  ...plans.map((name, index) =>
    word(
      `[“"'‘]?${name.slice(0, 1)}${['一', '二', '三', '四', '五', '六'][index]}五[”"'’]?(?=规划|期间|时期|末|开局|收官|以来|[”"'’，。])`,
      { kind: 'ordinal', value: 11 + index },
    ),
  ),
  ...[...'一二三四五六七'].map((name, index) =>
    word(`${name}中全会`, { kind: 'ordinal', value: index + 1, weight: 'weak' }),
  ),
  word('半(?=[个斤杯碗瓶页圈步截块张套间辆口句拍米里亩匹])(?!个(?:小时|月|世纪|多?世纪))', {
    kind: 'ratio',
    value: 0.5,
    weight: 'soft',
  }),
  word('百米', { kind: 'number', value: 100, unit: 'metre', weight: 'soft' }),
  word('(?<!下)上半年|上半[场程月]|前半[场程段]', {
    kind: 'half',
    value: 1,
    others: [
      { kind: 'month', value: 6 },
      { kind: 'number', value: 6, unit: 'month' },
    ],
  }),
  word('(?<!上)下半年|下半[场程月]|后半[场程段]', { kind: 'half', value: 2 }),
  word('首季(?:度)?', { kind: 'quarter', value: 1 }),
  {
    pattern: '一半以上|一半|过半|超半数?|半数|近半|对半|减半|大半|腰斩',
    read: (match) => [
      { kind: 'ratio', value: 0.5, weight: 'hinted', qualifier: getHalfQualifier(match) },
    ],
  },
  word('半(?:个)?小时', { kind: 'number', value: 0.5, unit: 'hour', weight: 'hinted' }),
  word('(?<!上|下|前|后|大|[一二两三四五六七八九\\d]年)半年(?!度?报)', {
    kind: 'number',
    value: 0.5,
    unit: 'year',
    weight: 'hinted',
  }),
  word('半个月', {
    kind: 'number',
    value: 0.5,
    unit: 'month',
    weight: 'hinted',
    others: [{ kind: 'number', value: 2, unit: 'week' }],
  }),
  word('半天', { kind: 'number', value: 0.5, unit: 'day', weight: 'weak' }),
  word('半个(?:多)?世纪', { kind: 'number', value: 0.5, unit: 'century', weight: 'hinted' }),
  word('一刻钟', { kind: 'number', value: 15, unit: 'minute', weight: 'soft' }),
  word('一年半', { kind: 'number', value: 1.5, unit: 'year' }),
  word('一个半小时', { kind: 'number', value: 1.5, unit: 'hour' }),
  word('一个半月', { kind: 'number', value: 1.5, unit: 'month' }),
  word('倍增|加倍(?![小努珍呵爱谨用])|翻倍', { kind: 'multiple', value: 2 }),
  word('十有八九|十之八九', {
    kind: 'ratio',
    value: 0.9,
    weight: 'soft',
    others: [{ kind: 'ratio', value: 0.8 }],
  }),
  word('百[日天](?!咳)', { kind: 'number', value: 100, unit: 'day', weight: 'soft' }),
  word('百年', { kind: 'number', value: 100, unit: 'year', weight: 'soft' }),
  word('千年', { kind: 'number', value: 1000, unit: 'year', weight: 'soft' }),
  word('世纪(?=前)', { kind: 'number', value: 100, unit: 'year', weight: 'soft' }),
  word('辛亥革命', { kind: 'year', value: 1911, weight: 'soft' }),
  word('(?:本|21)世纪(?:的)?(?:头|第一个)十年', { kind: 'decade', value: 2000, weight: 'soft' }),
  word('百强', { kind: 'number', value: 100, weight: 'weak' }),
  word('双方|双边|双重|双双|双', { kind: 'number', value: 2, weight: 'soft' }),
  word('梅开二度', { kind: 'number', value: 2, weight: 'soft' }),
  word('帽子戏法', { kind: 'number', value: 3, weight: 'soft' }),
  word('亚军|银牌', { kind: 'ordinal', value: 2, weight: 'soft' }),
  word('季军|铜牌', { kind: 'ordinal', value: 3, weight: 'soft' }),
  word('半决赛', { kind: 'number', value: 4, weight: 'soft' }),
  word('四分之一决赛|1/4决赛', {
    kind: 'number',
    value: 8,
    weight: 'soft',
    others: [{ kind: 'ratio', value: 0.25 }],
  }),
  word('八分之一决赛|1/8决赛', { kind: 'number', value: 16, weight: 'soft' }),
  word('(?:正|中)午(?=[，。时开举])|中午(?!\\d|十|[一二]点)', {
    kind: 'time',
    value: 720,
    weight: 'weak',
  }),
  word('午夜(?!\\d)|零[时点](?![\\d一二三四五六七八九十])', {
    kind: 'time',
    value: 0,
    weight: 'weak',
  }),
];
