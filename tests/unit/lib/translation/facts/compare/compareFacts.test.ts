import { describe, expect, it } from 'vitest';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';
import type { FactMismatch } from '@/lib/translation/facts/compare/factMismatch';

function compare(en: string, zh: string): FactMismatch[] {
  return compareFacts({ text: en, language: 'en' }, { text: zh, language: 'zh' });
}

/** A mismatch as an editor sees it: why, and what both sides say. */
function describeMismatches(en: string, zh: string): string[] {
  return compare(en, zh).map(
    ({ reason, original, translation }) =>
      `${reason}: ${original?.text ?? '–'} | ${translation?.text ?? '–'}`,
  );
}

describe('compareFacts leaves the same value in another form alone', () => {
  const pairs: [string, string][] = [
    ['reaching 24.25 billion US dollars', '达到242.5亿美元'],
    ['a turnover of US$24.25bn', '营业额 242.5 亿美元'],
    ['reaching 24,25 B US dollars in 2022', '在 2022 年达到 242.5 亿美元'],
    ['over 600,000 software professionals', '60 余万软件人才'],
    ['the twenty-first conference', '第二十一届大会'],
    ['the 21st conference', '第二十 一届大会'],
    ['in the early twenty-first century', '21 世纪初'],
    ['grew by 12%', '增长百分之十二'],
    ['On 10–11 January in Chengdu', '1月10日至11日在成都'],
    ['On 10-11th January', '1 月 10 日—11 日'],
    ['three firms signed', '三家公司签约'],
    ['both countries agreed', '两国同意'],
    ['half of the voters', '一半选民'],
    ['revenue doubled', '收入翻一番'],
    ['revenue doubled', '收入增长一倍'],
    ['revenue tripled', '收入增长两倍'],
    ['revenue tripled', '收入增至三倍'],
    ['twice as many as last year', '是去年的两倍'],
    ['worth 1.5 trillion yuan', '价值一万五千亿元'],
    ['assets of 20 trillion yuan', '资产二十万亿元'],
    ['9 billion yuan', '90亿元'],
    ['25 percent', '两成五'],
    ['two-thirds of members', '三分之二的成员'],
    ['one in five', '五分之一'],
    ['25 basis points', '0.25个百分点'],
    ['won 3–2', '以3比2获胜'],
    ['at 8:30 p.m.', '晚8时30分'],
    ['in the 1980s', '上世纪80年代'],
    ['a fifth straight month', '连续第五个月'],
    ['18 months', '一年半'],
    ['in March', '2023年3月'],
    ['on Monday', '18日'],
    ['nearly 30 billion dollars', '299亿美元'],
    ['hundreds of thousands of people', '数十万人'],
    ['In the first half', '上半年'],
    ['500 to 1,000 yuan, 5-10%', '500至1000元，5%至10%'],
    ['in 2023, last year', '２０２３年，去年'],
    ['a 60-day term', '60天期限'],
    ['5 million to 10 million dollars', '500至1000万美元'],
    ['a 48-megapixel camera', '4800万像素摄像头'],
    ['1.1 quintillion calculations', '110亿亿次运算'],
    ['1.3C above the norm', '比常年高1.3摄氏度'],
    ['a third longer', '延长三分之一'],
    ['half a yuan more', '贵了5角'],
    ['NT$452.3 billion', '新台币4523亿元'],
    ['DKr12.1bn', '121亿丹麦克朗'],
    ['its millionth handset', '第100万部手机'],
    ['the first dozen teams', '首批12个团队'],
    ['once in every thousand', '每一千次出错一次'],
    ['over 90 percent of its employees', '逾九成员工'],
    ['minus 3C', '零下3摄氏度'],
    ['won 2-0', '以0比2告负'],
    ['The index closed on Friday', '指数周五收盘'],
    ['by early March', '3月初之前'],
    ['at 9 pm on Monday', '周一晚上9点'],
    ['at least half', '不低于总数的一半'],
    ['over two hours', '两个多小时'],
    ['between -20C and 35C', '零下20摄氏度到35摄氏度之间'],
    ['15.5 yuan a jin', '每斤15元5角'],
    ['its 4 millionth car', '第400万辆车'],
    ['the final quarter of 2025', '2025年第四季度'],
    ['the final quarter of an hour', '最后15分钟'],
    ['90 pips stronger', '上调90个基点'],
    ['a decline 0.4 percentage points steeper', '降幅扩大0.4个百分点'],
    ['more than last year, and than a month earlier', '比上月末多'],
    ['from the previous three months', '环比'],
    ['NT$452.3bn', '4523亿元新台币'],
    ['a nine-in-10 chance', '九成的概率'],
    ['the four-millionth car', '第400万辆车'],
    ['1.7 terawatts', '17亿千瓦'],
    ['800 yuan', '800块钱'],
    ['from 5g to 4g per 100ml', '从每100毫升5克降至4克'],
    ['a tenth of a percentage point', '0.1个百分点'],
    ['a few tenths of a percentage point', '零点几个百分点'],
    ['more than a minute and a half', '一分半多钟'],
    ['in the first half of February', '2月上半月'],
    ['lost between a quarter and a third', '损失四分之一到三分之一'],
    ['some 30 per cent of them', '其中约三成为首次参展'],
    ['the fourth in as many years', '四年来的第四稿'],
    ['cut by 12 minutes to 50', '缩短12分钟至50分钟'],
    ['fall by five to six degrees', '回落五到六度'],
    ['in the fifth month of the lunar calendar', '农历五月'],
    ['among under-fives', '五岁以下儿童中'],
    ['one in every five dollars', '收入的五分之一'],
    ['in a quarter of a century', '25年来'],
    ['at 12.17am', '凌晨零时17分'],
    ['at one minute past midnight', '零时1分'],
    ['a price one-twentieth of that', '仅为原价二十分之一的价格'],
    ['in 2hr 15min 37sec', '用时2小时15分37秒'],
    ['open around the clock', '24小时营业'],
    ['on June 7 and 8 the year before last', '前年6月7日和8日'],
    ['below half a percent', '不到0.5%'],
    ['a lost half-decade', '失去的五年'],
    ['14.4 kilobits a second', '每秒14.4千比特'],
    [
      'the National Day holiday, from October 1 to October 8',
      '截至10月8日的国庆假期（10月1日至8日）',
    ],
    ["53.8 per cent to her rival's 46.2", '53.8%对46.2%'],
    ['the budget for 2028-34', '2028年至2034年的预算'],
    ['From January to October', '前10个月'],
    ['stuck at twenty to four', '停在3点40分'],
    ['at 8:30', '8点30分'],
    ['421 parts per million', '百万分之421'],
    ['two and a half times the figure', '两倍半'],
    ['a 10,000-metre race', '万米比赛'],
    ['dipped below 2,600 points', '跌破2600点'],
    ['on Fridays', '每周五'],
    ['a ninth quarter running', '连续第九个季度'],
  ];

  it.each(pairs)('%s = %s', (en, zh) => {
    expect(describeMismatches(en, zh)).toEqual([]);
  });
});

describe('compareFacts lets free translation leave out small counts', () => {
  const pairs: [string, string][] = [
    ['the two ministers agreed', '部长们一致同意'],
    ['the run-off is on Sunday', '第二轮投票周日举行'],
    ['the judges scored it 114-114', '三位裁判给出114比114'],
    ['half of it is gone', '它几乎没了'],
  ];

  it.each(pairs)('%s = %s', (en, zh) => {
    expect(describeMismatches(en, zh)).toEqual([]);
  });

  it('but not gainsay them', () => {
    expect(describeMismatches('the two ministers agreed', '四位部长一致同意')).toEqual([
      'differs: two | 四',
    ]);
    expect(describeMismatches('the second round', '第三轮')).toEqual(['differs: second | 第三']);
  });
});

describe('compareFacts finds what differs, and quotes both sides', () => {
  const pairs: [string, string, string[]][] = [
    ['in April this year', '明年 4 月份', ['differs: this year | 明年']],
    ['24.25 billion dollars', '242.5万美元', ['differs: 24.25 billion dollars | 242.5万美元']],
    ['600,000 people', '6万人', ['differs: 600,000 | 6万']],
    ['the 21st conference', '第二十二届大会', ['differs: 21st | 第二十二']],
    ['grew 12%', '增长21%', ['differs: 12% | 21%']],
    ['lost 2-0 to Spain', '0比1负于西班牙', ['differs: 2-0 | 0比1']],
    ['due next spring', '明年秋天完工', ['differs: next spring | 秋']],
    ['in early 2027', '2027年底', ['differs: early | 底']],
    ['in the early hours', '傍晚', ['differs: early hours | 傍晚']],
    ['last month', '去年', ['differs: last month | 去年']],
    ['less than a third of the 2013 level', '超过2013年的三分之一', ['bound: a third | 三分之一']],
    [
      'until the end of June 2027, this year',
      '今年宣布，至2028年6月底',
      ['differs: June 2027 | 2028年6月'],
    ],
    ['in the first half of February', '2月下半月', ['differs: first half | 下半月']],
    ['11 fewer than before', '比上次多出11家', ['trend: 11 | 11']],
    ['fewer than half', '超过一半', ['bound: half | 一半']],
    ['less than half of that', '超过去年水平的一半', ['bound: half | 一半']],
    ['rose 5.6 percent', '下降5.6%', ['trend: 5.6 percent | 5.6%']],
    ['5.6 percent less than before', '增加5.6%', ['trend: 5.6 percent | 5.6%']],
    ['3.4 percentage points more', '提高3.4%', ['differs: 3.4 percentage points | 3.4%']],
    ['15.6 billion soms', '156亿美元', ['differs: 15.6 billion soms | 156亿美元']],
    ['minus 3C', '3摄氏度', ['differs: 3C | 3摄氏度']],
    ['the Shenzhou-22 spacecraft', '神舟二十三号飞船', ['differs: Shenzhou-22 | 二十三']],
    ['the first port to do so', '全球第二个这样的港口', ['added: first | 第二']],
    ['three judges, three weeks, two exits', '两名法官，三周，两个出口', ['differs: three | 两']],
    ['on January 10', '1月11日', ['differs: January 10 | 1月11日']],
    ['three firms', '四家公司', ['differs: three | 四']],
    ['revenue doubled', '收入增长两倍', ['differs: doubled | 两倍']],
    ['half of the voters', '三分之一的选民', ['differs: half | 三分之一']],
    ['on Monday', '周二', ['differs: Monday | 周二']],
    ['$5 billion', '50亿欧元', ['differs: $5 billion | 50亿欧元']],
    ['at 19:30', '19时35分', ['differs: 19:30 | 19时35分']],
    ['in 2022', '2023年', ['differs: 2022 | 2023年']],
    ['over 600,000 people', '近60万人', ['bound: 600,000 | 60万']],
    ['profit rose 12% to $5 billion', '利润增至50亿美元', ['missing: 12% | 50亿美元']],
    ['profit rose to $5 billion', '利润增长12%，达50亿美元', ['added: $5 billion | 12%']],
  ];

  it.each(pairs)('%s ≠ %s', (en, zh, expected) => {
    expect(describeMismatches(en, zh)).toEqual(expected);
  });

  it('works from Chinese to English too', () => {
    const mismatches = compareFacts(
      { text: '三家公司', language: 'zh' },
      { text: 'four firms', language: 'en' },
    );
    expect(
      mismatches.map(({ original, translation }) => [original?.text, translation?.text]),
    ).toEqual([['三', 'four']]);
  });

  it('says nothing of texts without figures', () => {
    expect(compare('Talks will go on.', '会谈将继续。')).toEqual([]);
    expect(compare('', '')).toEqual([]);
  });

  it('takes a paragraph of five megabytes', () => {
    expect(compare('Sales rose 5 percent. '.repeat(20), '销售额增长5%。'.repeat(400_000))).toEqual(
      [],
    );
  });
});
