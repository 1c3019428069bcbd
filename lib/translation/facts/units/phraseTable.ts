import type { Language } from '@/lib/language/language';

/**
 * Words that hold a value of their own, or answer one, in either language: what they mean in the notation of
 * `lexer/notation.ts`, the patterns of English and those of Chinese, parted by semicolons. What is `soft`
 * only answers a figure or a date of the other language: a festival its day, an epithet its number.
 */
const rows = `
soft date 101 | new year 's day | 元旦
soft date 214 | valentine 's day | 情人节
soft date 308 | women 's day | 三八妇女节|三八国际妇女节|三八节
soft date 501 | may day; labour|labor day | 五一 !亿|万|千|百|十|广|汇
soft date 601 | children 's day | 六一儿童节|六一节; 六一 !亿|万|千|百|十
soft date 604 | | 六四 !<measure|unit|percent|number>
soft date 801 | army day | 八一建军节|八一南昌起义
soft date 911 | 9 +/ +11 | 911 事件|恐怖|恐袭|袭击; 9 · 11
soft date 1001 | national day | 国庆节|国庆假期|国庆长假; 十一 =黄金周|长假|假期|国庆
soft date 1031 | halloween|hallowe'en | 万圣节
soft date 1111 | double 11|eleven; singles '|’ day | 双十一|双11
soft date 1212 | double 12|twelve | 双十二|双12
soft date 1224 | christmas eve | 平安夜
soft date 1225 | christmas day | 圣诞节|圣诞日
soft date 1231 | new year 's eve | 跨年夜
weak relative -2 day | the day before yesterday | ~大 前天
weak relative -1 day | yesterday; last night | 昨天|昨日|昨晚 !<number>
weak relative 0 day | today|tonight | 今天|今日|今晚 !<number>
weak relative 1 day | tomorrow | 明天|明日 !报
weak relative 2 day | the day after tomorrow | 后天 !性|的
weak relative -2 year | the? year before last |
weak relative -2 year or number 2 year | | 前年 !度
weak relative 2 year | the? year after next | 后年
weak time 720 | noon|midday | 正午|中午 !<number>
weak time 0 | midnight | 午夜|零时|零点 !<number>
soft number 24 hour | around|round the clock | 全天候
soft number 24; soft number 7 day | 24|7 +/ +7 | 7 ×|x|* 24 ( 小时|个小时 )?; 24 / 7
soft number 2 | both|pair|couple|twin|twins|duo|dual|either|neither|bilateral|brace | 双方|双边|双重|双双|双|梅开二度
soft number 3 | trio|trilateral|tripartite|hat-trick|hattrick; hat -trick | 帽子戏法
soft number 4 | semi -final|finals|finalist|finalists; semifinal|semifinals|semifinalist|semifinalists | 半决赛
soft number 8 or ratio 0.25 | quarter -final|finals|finalist|finalists; quarterfinal|quarterfinals|quarterfinalist|quarterfinalists | 四分之一决赛; 1 / 4 决赛
soft number 16 | | 八分之一决赛; 1 / 8 决赛
soft ordinal 2 | runner|runners -up; silver | 亚军|银牌
soft ordinal 3 | bronze | 季军|铜牌
soft number 50 year | golden jubilee|wedding | 金婚
weak number 100 year | centenary|centennial |
number 200 year | bicentenary|bicentennial |
soft number 1000 year | millennium|millennia | 千禧年
multiple 2 | doubled|doubles|doubling | 倍增|翻倍; 加倍 !小|努|珍|呵|爱|谨|用
multiple 3 | tripled|tripling|trebled |
multiple 4 | quadrupled|quadruple|quadruples|quadrupling |
weak ratio 1 | | 百分之百|百分百
weak number 100 | | 百强
`;

/** The rows of one language as a table of rules. */
export function listPhrases(language: Language): string {
  return rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [meaning = '', en = '', zh = ''] = row.split(/ \|(?= |$)/);
      const patterns = (language === 'en' ? en : zh).split(';').filter((own) => own.trim() !== '');
      return patterns.map((pattern) => `${pattern} = ${meaning}`);
    })
    .join('\n');
}
