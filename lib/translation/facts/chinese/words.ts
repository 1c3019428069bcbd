import { combine, readRows } from '@/lib/translation/facts/lexer/notation';
import type { Rows } from '@/lib/translation/facts/lexer/table';
import { listSubjects } from '@/lib/translation/facts/units/subjectTable';
import { listUnitWords } from '@/lib/translation/facts/units/units';
import { chineseSetPhrases } from './setPhrases';

/** 三元 and 二元 are no money before these. */
const sciences = '选择|对立|论|结构|化|性|运算|方程|函数|数组|催化|锂|正极|电池';

/** Every word that the rules of Chinese know by a tag, and its value; units have a table of their own. */
export const chineseWords: Rows = [
  ...listUnitWords('zh'),
  ...listSubjects('zh'),
  ...readRows(`
-- What may follow a numeral directly: a small Chinese numeral counts as a figure only before one of these,
-- which keeps 四川, 一些, 万科 and 三亚 out
measure | 居室, 室, 个, 名, 位, 人, 家, 国, 项, 次, 条, 座, 架, 辆, 艘, 台, 部, 篇, 份, 张
measure | 件, 套, 枚, 颗, 起, 宗, 场, 届, 轮, 局, 盘, 节, 组, 队, 支, 只, 头, 匹, 种, 类
measure | 款, 批, 期, 集, 季, 所, 间, 栋, 幢, 层, 楼, 级, 代, 步, 阶段, 大, 强, 方, 地, 市
measure | 省, 州, 县, 区, 村, 镇, 乡, 户, 口, 块, 片, 株, 棵, 朵, 句, 字, 页, 章, 卷, 幅
measure | 首, 幕, 师, 旅, 团, 营, 连胜, 连败, 连冠, 连庄, 连贯, 者, 侧, 岸, 冠, 胜, 负, 平, 战
measure | 分, 球, 杆, 环, 院, 线, 维, 核, 色, 星级, 年级, 时段, 剂, 针, 票, 班, 路, 号, 度
measure | 成员, 职, 女, 男, 子, 孩, 胎, 死, 伤, 重, 段, 笔, 处, 门, 道, 角, 顶, 根, 把, 双
measure | 对, 亿, 万, 日, 夜, 更, 比, 倍, 成, 点, 米, 挡, 档, 机, 船, 车, 箱, 袋, 瓶, 杯
measure | 盏, 具, 例, 案, 罪, 股, 桩, 桶, 席, 圈, 回, 遍, 趟, 刀, 枪, 声, 轨, 星, 杠, 棒
measure | 垒, 跑, 振, 安, 连, 栏, 桨, 炮, 弹, 艇, 舰, 航段, 任, 岁, 周岁, 周年, 年, 天, 月
measure | 周, 小时, 分钟, 秒, 亩, 吨, 斤, 克, 升, 瓦, 里, 尺, 寸, 磅, 码, 元, 毛, 镑, 欧, 美
measure | 英, 港, 公里, 公斤, 公顷, 公分, 海里, 平方, 立方, 千, 百, 摄氏, 华氏, 卢, 韩, 瑞, 加
measure | 澳, 新, 泰, 盎司, 加仑, 毫, 厘, 微, 纳, 光年, 季度, 星期, 世纪, 番, 场次, 人次, 架次
measure | 班次, 批次, 省份, 城市, 地区, 国家, 公司, 企业, 部门, 机构, 部分, 方面, 领域, 行业, 省市
measure | 步骤, 城, 校, 厂, 店, 站, 馆, 桥, 井, 矿, 岛, 海, 洋, 洲, 湖, 河, 江, 山, 族, 党
measure | 派, 军, 兵, 将, 帅, 臣, 长, 副, 元老, 巨头, 架构, 边, 行, 委员会, 院校, 房
measure | 日元, 日圆, 日均, 日内, 日线, 日本, 年级, 年轻, 件事
measure | 号线, 号楼, 号店, 号井, 号院, 号门, 号机组, 号选手, 号种子, 号球员, 号公路, 号航站, 号位, 号厅, 号馆, 号文件, 号仓
measure | 号卫星, 号火箭, 号飞船, 号运载, 号探测, 号空间, 号台风, 号院线
counted | 名, 家, 人, 座, 艘, 架, 辆, 户, 余, 倍, 个, 人口
-- What bounds a figure
bound under | ${combine('不|未|没|没有', '|会|能|得|应|可|再', '超过|高于|多于|大于')}
bound under | ${combine('最多|至多', '|只|仅', '有')}
bound under | 将近, 接近, 近, 不到, 不足, 低于, 少于, 小于, 未满, 最多, 至多, 逼近, 不满, 未达, 跌破
bound over | ${combine('不|未', '|会|能|得|应', '低于|少于|小于')}, 至少有
bound over | 超过, 超出, 超, 逾, 高于, 突破, 大于, 多于, 至少, 破, 愈
bound about | 大约, 约, 大概, 大致, 估计, 左右
trail over | 多, 余, 以上, 开外, 有余
trail under | 以下, 以内, 不到
trail about | 左右, 上下
-- What a figure is to another: 从12升至15, 28家中的5家
role origin | 从, 由, 较, 自, 高于, 低于
role target | 至, 到, 升至, 降至, 增至, 跌至, 减至, 达到
link whole | 中, 其中, 里
-- Which way a figure goes
trend up | 增长, 增加, 上升, 上涨, 提高, 上调, 攀升, 增幅, 涨幅, 升幅, 飙升, 激增, 猛增, 扩大, 高出, 多出, 增, 涨, 升
trend down | 下降, 减少, 下跌, 降低, 下滑, 下调, 回落, 缩减, 萎缩, 收缩, 降幅, 跌幅, 减幅, 暴跌, 锐减, 骤降, 下挫, 少了, 降, 跌, 减
change up | 增长, 增幅, 涨幅, 升幅
change down | 下降, 降幅, 跌幅, 减幅
passing | 了, 为, 达
filler | 创纪录的, 创纪录, 创记录的, 历史新高的
-- Currencies before a figure, and what makes it a share
sign USD | US$
sign HKD | HK$, 港币
sign TWD | NT$, 新台币, 台币
sign AUD | A$
sign CAD | C$
sign SGD | S$
sign dollar | $
sign EUR | €
sign GBP | £
sign CNY | ¥, ￥, 人民币
sign RUB | ₽
sign INR | ₹
percent percent | %, ％
percent point | %点, 个百分点, 百分点
percent mille | ‰
percent basis | 个基点, 个基本点, 基点, 基本点
parts 10 | 十分之
parts 100 | 百分之
parts 1e3 | 千分之
parts 1e4 | 万分之
parts 1e6 | 百万分之
parts 1e7 | 千万分之
parts 1e8 | 亿分之
tenth | 成, 成员工, 成为
half 1 | 半
magnitude | 十, 百, 千, 万, 亿, 十万, 百万, 千万, 十亿, 百亿, 千亿, 万亿, 百亿亿, 亿亿, 万万, 十万亿
-- The calendar and the clock
${[...'一二三四五六日天']
  .map((name, place) => {
    const words = combine('|本|上|下|这|每|逢', '周|星期|礼拜', name);
    return `weekday ${Math.min(place + 1, 7)}, notBefore 年次个天场轮半 | ${words}`;
  })
  .join('\n')}
daypart 0, other 1 | 凌晨
daypart 1, other 0 | 清晨, 黎明, 拂晓
daypart 1 | 上午, 早上, 早晨, 早间
daypart 2 | 下午, 午后
daypart 3, other 2 | 傍晚
daypart 3, other 0 | 晚上, 深夜, 半夜, 夜间, 当夜, 连夜, 隔夜, 夜里, 一夜, 晚间, 今晚, 昨晚, 当晚
hours | 凌晨, 清晨, 早上, 早晨, 早间, 早, 上午, 中午, 下午, 午后, 傍晚, 晚上, 晚间, 深夜, 午夜, 当晚, 今晚, 昨晚, 夜间, 夜里, 晚
late | 下午, 午后, 傍晚, 晚上, 晚间, 深夜, 午夜, 当晚, 今晚, 昨晚, 夜间, 夜里, 晚
night | 晚上, 晚间, 深夜, 午夜, 当晚, 今晚, 昨晚, 夜间, 夜里, 晚
season 1+1 | 春, 夏, 秋, 冬
section 1, notBefore 步始 | 初
section 1 | 上旬
section 2 | 中期, 中旬
section 3, notBefore 步 | 底, 末
section 3 | 下旬
century 1900 | 上世纪, 上个世纪
century 2000 | 本世纪
plan 11+1 | 十一五, 十二五, 十三五, 十四五, 十五五, 十六五
step -1 | 上, 上个
step 0 | 本, 这, 这个, 当
step 1 | 下, 下个
span month | 月
span quarter | 季度, 季
span week | 周, 星期
span weekend | 周末
span season | 赛季
-- Words that hide one of the above, of which they mean nothing: the moon is no month, a member no tenth.
-- Where what follows decides, it stands in notBefore
| 月球, 月饼, 月经, 月亮, 月光, 月台, 月租, 月薪, 月供, 月票, 月嫂, 月牙, 月刊, 上月球
| 成功, 成立, 成本, 成果, 成长, 成都, 成绩, 成熟, 成年, 成效, 成交, 成品, 成型, 成就, 成分, 成双, 成份
notBefore 工, measure | 成员
| 时间, 时代, 时速, 时段, 时隔, 时期, 时年, 点评, 点名, 点间, 周期, 周边, 周围
| 多种, 多样, 多少, 多数, 多方, 多边, 多层, 约束, 附近, 最近, 靠近, 最接近
| 角度, 角色, 角落, 角逐, 角球, 角膜, 角钢, 角斗, 折合, 折算, 折扣, 折腾, 折射, 折磨, 折叠, 折返, 折断, 折线
| 超市, 超级, 超额, 超声, 超越, 超前, 超长, 超算, 超导, 超速
| 人均, 人民, 人士, 人工, 人数, 户籍, 户外, 国内, 国际, 国防, 国会, 国有, 国产, 国务, 市场, 市值, 市长, 市民, 市委, 市政
| 村民, 区域, 列入, 列为, 列出, 架构, 项链, 只有, 只能, 只是, 只要, 票房, 票据, 票价, 所以, 所有, 所谓, 所长
| 分别, 分享, 分布, 分析, 分为, 分成, 球员, 球队, 球迷, 球场, 例如, 例外, 例子, 伤亡, 伤口
| 一些, 一样, 一直, 一定, 一般, 一切, 一旦, 一边, 一路, 一度, 一向, 一致, 一律, 一系列, 一方面
| 升级, 升值, 升任, 晋升, 降级, 降温, 降落, 降雪, 投降, 减速, 减轻, 减灾, 减排, 增值, 增强, 增设, 增产, 增速, 新增, 涨价, 跌落, 涨停
| 零下, 北京时间, 历史, 约合, 相当于, 上述, 其他, 其余, 任何
notBefore 间 | 年期
notBefore 案事交袭爆火车冲伤涉 | 四起
notBefore 千 | 万一
notBefore 富 | 亿万
notBefore 年内前后的 | 四周
notBefore 度 | 四季
notBefore 钟之 | 十分
| ${combine('一元|三元|四元|五元|多元', sciences)}
maker | 欧米伽, 欧米茄
set | ${chineseSetPhrases.join(', ')}
`),
];
