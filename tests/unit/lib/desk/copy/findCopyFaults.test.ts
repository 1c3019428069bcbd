import { describe, expect, test } from 'vitest';
import { findCopyFaults, fixCopy } from '@/lib/desk/copy/findCopyFaults';
import type { Language } from '@/lib/language/language';

function getRules(language: Language, text: string): readonly string[] {
  return [...new Set(findCopyFaults(language, text).map((fault) => fault.rule))];
}

describe('Typography of Chinese', () => {
  test.each([
    ['copy-half-width', '成都是中心城市,也是软件名城。', '成都是中心城市，也是软件名城。'],
    ['copy-half-width', '他说:真的吗?当然!', '他说：真的吗？当然！'],
    ['copy-half-width', '工程今天 ,开工 ?谁知道 !', '工程今天，开工？谁知道！'],
    ['copy-half-width', '增长率超过 12%, 在 2022 年', '增长率超过 12%，在 2022 年'],
    ['copy-half-width', '《声明》,指出', '《声明》，指出'],
    ['copy-half-width', '巴基斯坦软件协会(PSA)主席', '巴基斯坦软件协会（PSA）主席'],
    ['copy-half-width', '他 (中国代表) 发言', '他（中国代表）发言'],
    ['copy-quotes', '他说"合作前景广阔"。', '他说“合作前景广阔”。'],
    ['copy-quotes', '他说「合作」。', '他说“合作”。'],
    ['copy-space', '中国国际软件合作洽谈 会在成都举行。', '中国国际软件合作洽谈会在成都举行。'],
    ['copy-space', '重要优先事项。 特别是', '重要优先事项。特别是'],
    ['copy-ellipsis', '他说...还要继续。', '他说……还要继续。'],
    ['copy-ellipsis', '他说。。。还要继续。', '他说……还要继续。'],
    ['copy-dash', '软件--尤其是可信软件--增长。', '软件——尤其是可信软件——增长。'],
    ['copy-dash', '软件 - 尤其是可信软件', '软件——尤其是可信软件'],
    ['copy-middle-dot', '瓦连京•马卡罗夫出席。', '瓦连京·马卡罗夫出席。'],
    ['copy-middle-dot', '瓦连京 ・ 马卡罗夫出席。', '瓦连京·马卡罗夫出席。'],
    ['copy-full-width', '２０２３年增长１２％。', '2023年增长12%。'],
    ['copy-repeated', '他出席了会议。。', '他出席了会议。'],
    ['copy-lookalike', '⼈民⽇报今天报道。', '人民日报今天报道。'],
    ['copy-lookalike', '他用的是Сhina一词。', '他用的是China一词。'],
  ])('%s: %s', (rule, text, fixed) => {
    expect(getRules('zh', text)).toEqual([rule]);
    expect(fixCopy('zh', text)).toBe(fixed);
    expect(findCopyFaults('zh', fixed)).toEqual([]);
  });

  test.each([
    ['先改 `a.json`, 再改 `b.json`。', '先改 `a.json`，再改 `b.json`。'],
    ['"Alpha beta" 的说明见下文。', '“Alpha beta”的说明见下文。'],
    ['- 「Alpha beta」这个词出现了。', '- “Alpha beta”这个词出现了。'],
    ['船长(Captain 李)与船员(张 Mate)到了。', '船长（Captain 李）与船员（张 Mate）到了。'],
    ['船长（Captain 李)到了。', '船长（Captain 李）到了。'],
    ['它仍处于 “试验” 阶段。', '它仍处于“试验”阶段。'],
    ['成都, IBM 和 Acme, Inc. 和别家。', '成都，IBM 和 Acme, Inc. 和别家。'],
    ['他说,,好。', '他说，好。'],
    ['２０２３,也好', '2023，也好'],
    ['他说,"Alpha" is it.', '他说，“Alpha” is it.'],
    ['（甲(乙)丙)到了。', '（甲（乙）丙）到了。'],
    ['港口 ，开了。', '港口，开了。'],
    ['他来自北京.', '他来自北京。'],
    ['**注意**,后面', '**注意**，后面'],
  ])('%s is fixed to the end at once', (text, fixed) => {
    expect(fixCopy('zh', text)).toBe(fixed);
    expect(findCopyFaults('zh', fixed)).toEqual([]);
  });

  test.each([
    '## 1. 泊位',
    '１. 泊位',
    '1. 泊位\n2. 码头',
    '见 https://a.example/港口/地图?层=二 一页。',
    '见 a.example/地图?层=二 一页。',
    '&nbsp;&nbsp;首行缩进两格。',
    '用 Yahoo! 搜索，或用 Acme, Inc. 和 Who? 的产品。',
    '这是 n! 的值，f(甲, 乙) 的值。',
    '{% note 甲,乙 %}，{{ 甲:乙 }}，[[甲,乙]]，:smile:，$甲=乙,丙$。',
    '属性 target="_top"的链接会打开。',
    '5" 屏幕和一个"半截引号',
    '摄影 张三 李四 王五',
    '「アルファ」是日文。',
    '用`甲,乙`和[甲](乙,丙)和<https://a.example/甲,乙>。',
    '\\"甲\\"',
    '[甲][乙,丙]和[^甲,乙]',
  ])('%s is left as it is', (text) => {
    expect(fixCopy('zh', text)).toBe(text);
  });

  test('a half-width stop is told and left: it may be a stop or a middle dot', () => {
    expect(getRules('zh', '瓦连京.马卡罗夫出席。')).toEqual(['copy-stop']);
    expect(fixCopy('zh', '瓦连京.马卡罗夫出席。')).toBe('瓦连京.马卡罗夫出席。');
  });

  test.each([
    '过去十年年均增长率超过 12%，在2022年达到242.5亿美元。',
    '瓦连京·马卡罗夫（Valentin Makarov）说：“我们的平均增长率为12.5%。”',
    '他在推特上写道：“We will work together, closely.”随后离开。',
    '比分为3:2，时间是09:30，比例1:1,000，IPv4地址127.0.0.1。',
    '会议于1月10日至11日举行——这是第二十一届……',
    '详见[官网](https://example.com/a,b?c=1)，使用`npm run check, now`。',
    '见 https://example.com/a,b(c) 。',
    '1991—2023年，人口1,400万，A股涨3.2%至3,000点。',
    '他引用美联社（AP）的报道说：“IBM, Microsoft等公司受到影响”。',
    '**注意。**后面还有，*强调*，[链接](/zh/articles/a/)。',
    'C++、.NET、Node.js、iOS 17、3D打印、5G+工业互联网',
    '- 中国—巴基斯坦信息技术产品市场准入培训',
    '> 引文，没有问题。',
    '1. 第一项',
    '| 年份 | 规模 |\n| --- | --- |\n| 2022 | 242.5 |',
    '“第一段话。',
    '',
  ])('is sound in %s', (text) => {
    expect(findCopyFaults('zh', text)).toEqual([]);
  });
});

describe('Typography of English', () => {
  test.each([
    ['copy-full-width', 'He said，that it is good。', 'He said, that it is good.'],
    [
      'copy-full-width',
      'The institute （PSA） grew １２ times.',
      'The institute (PSA) grew 12 times.',
    ],
    ['copy-ellipsis', 'And so on... he said.', 'And so on… he said.'],
    ['copy-dash', 'It grew -- fast -- again.', 'It grew — fast — again.'],
    ['copy-space', 'ISLAMABAD (PEN) : The', 'ISLAMABAD (PEN): The'],
    ['copy-gap', 'It opens on Monday,Mr Li said.', 'It opens on Monday, Mr Li said.'],
    ['copy-gap', 'He came from Tokyo,Japan.', 'He came from Tokyo, Japan.'],
    ['copy-gap', 'It opens;nobody came.', 'It opens; nobody came.'],
    ['copy-quotes', 'He said “yes” and "no".', 'He said “yes” and “no”.'],
    ['copy-quotes', "It’s here and it's there.", 'It’s here and it’s there.'],
    ['copy-quotes', "He said ‘so’ and 'it's true'.", 'He said ‘so’ and ‘it’s true’.'],
    ['copy-full-width', '１２，but', '12, but'],
    ['copy-lookalike', 'The ﬁnal oﬀer of the Сhina раper.', 'The final offer of the China paper.'],
    ['copy-quotes', 'a “platform for cooperation“.', 'a “platform for cooperation”.'],
  ])('%s: %s', (rule, text, fixed) => {
    expect(getRules('en', text)).toEqual([rule]);
    expect(fixCopy('en', text)).toBe(fixed);
    expect(findCopyFaults('en', fixed)).toEqual([]);
  });

  test.each([
    'The tags foo,bar,baz are set.',
    'It is a question:Will they come?',
    'Really?Yes.',
    '“Yes,”he said.',
    'It is IBM,Microsoft',
  ])('a space missing in %s is told, and left to an editor', (text) => {
    expect(getRules('en', text)).toEqual(['copy-gap']);
    expect(fixCopy('en', text)).toBe(text);
  });

  test.each([
    'The deal, worth US$24.25bn (over 12%), was signed on 10–11 January — the first.',
    '“We will,” he said. “It’s ‘trusted software’ — in 习近平 terms, 自主可控.”',
    'It\'s all "straight" here, and that is a choice.',
    'Of 10,000 ships, 1,200 came; see a,b and J.,K. and Smith,J.',
    'Run `tar,zip` at https://a.example/one,two;three or mail one,two@a.example.',
    'At 10:30 the ratio was 3:2; Re:Invent and std::vector; “Yes,” he said.',
    "“It is the city's own,” she said: curly quotation marks, straight apostrophes throughout.",
    'See `a -- b...` and https://example.com/a...b and [a](b--c).',
    'The theme, “一带一路”, means Belt and Road.',
    'The word Правда, 5 μm, ΔT, Kα, `ﬁ`, and 﨑 in a name.',
    'It runs on .NET , they say'.replace(' ,', ','),
    'Run npm run check --fix now, or ./...args.',
    'A & B &ldquo;x&rdquo; and $a--b=c$ and {% a -- b %}.',
    '---',
    '<!-- a note... -- -->',
  ])('is sound in %s', (text) => {
    expect(findCopyFaults('en', text)).toEqual([]);
  });
});
