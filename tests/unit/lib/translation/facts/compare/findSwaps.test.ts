import { describe, expect, test } from 'vitest';
import { compareFacts } from '@/lib/translation/facts/compare/compareFacts';

function tell(en: string, zh: string): readonly string[] {
  const found = compareFacts({ text: en, language: 'en' }, { text: zh, language: 'zh' });
  return found.map(
    ({ reason, original, translation }) =>
      `${reason}: ${original?.text ?? '–'} | ${translation?.text ?? '–'}`,
  );
}

describe('compareFacts finds figures that changed places', () => {
  test('and what each of them counts', () => {
    expect(
      tell('The flood reached 212 households and 861 people.', '洪水波及861户212人。'),
    ).toEqual(['swapped: 212 | 861', 'swapped: 861 | 212']);
  });

  test.each([
    ['Deaths passed 4,000 and infections 62,000.', '死亡人数超过6.2万，感染人数超过4000。'],
    ['Exports rose 7 percent while imports fell 2 percent.', '出口下降2%，进口增长7%。'],
    ['It flew 120 kilometres in 33 minutes.', '它飞行33公里，用时120分钟。'],
    ['Fines range from 500 to 5,500 yuan.', '罚款从5500元到500元不等。'],
    ['In 2010 it was 12 percent; in 2020, 87 percent.', '2010年为87%，2020年为12%。'],
    ['It has four wings and is 500 metres long.', '它有500翼，长4米。'],
    ['The mirror is 6.5 metres wide, made of 18 pieces.', '镜面宽18米，由6.5块拼成。'],
    ['More than 500 came in 31 coaches.', '31余人乘坐500辆大巴前来。'],
    ['It had 60 rooms. Now it has 20 rooms.', '原有20间房间。现有60间房间。'],
  ])('%s', (en, zh) => {
    expect(tell(en, zh)).toContainEqual(expect.stringContaining('swapped'));
  });
});

describe('compareFacts lets figures stand in another order', () => {
  test.each([
    ['The flood reached 212 households and 861 people.', '洪水波及861人212户。'],
    ['Exhibitors came with 600 workers from 27 countries.', '来自27个国家的600名员工参展。'],
    ['Only 5 of 28 clubs made a profit.', '28家俱乐部中仅有5家盈利。'],
    ['Profit fell to 2.1 billion yuan from 2.6 billion yuan.', '利润从26亿元降至21亿元。'],
    [
      'It widened to a record $41.7bn in May from $32.2bn.',
      '5月从322亿美元扩大至创纪录的417亿美元。',
    ],
    ['It had 165.2 patents for every 10,000 people.', '每万人专利165.2件。'],
    ['Up 2.77 dollars, it settled at 73.18 dollars.', '它收于73.18美元，上涨2.77美元。'],
  ])('%s', (en, zh) => {
    expect(tell(en, zh)).toEqual([]);
  });
});

describe('compareFacts finds', () => {
  test.each([
    [
      'a date that lost its day',
      'It takes effect on 1 October 2026.',
      '该税将于2026年10月开征。',
      'part',
    ],
    ['a date without year that lost its day', 'It opens on 5 June.', '6月开业。', 'part'],
    ['another day near today', 'Yesterday the mine reopened.', '前天该矿恢复生产。', 'differs'],
    ['another weekend', 'A storm is expected this weekend.', '预计上周末有风暴。', 'differs'],
    [
      'another year',
      'The line will open by the end of the year.',
      '该线将于明年年底开通。',
      'differs',
    ],
    [
      'another currency of a vague sum',
      'It cost billions of pounds.',
      '花费数十亿欧元。',
      'differs',
    ],
    [
      'a bound apart from its figure',
      'At least 45 miners are missing.',
      '最多有45名矿工失踪。',
      'bound',
    ],
  ])('%s', (_, en, zh, reason) => {
    expect(tell(en, zh)).toContainEqual(expect.stringContaining(reason));
  });

  test('differences among more figures than any paragraph has', () => {
    const list = (first: number) =>
      Array.from({ length: 1600 }, (_, place) => first + 7 * place).join('; ');
    expect(tell(list(100_000), list(100_003)).length).toBeGreaterThan(1000);
  });
});

describe('compareFacts lets pass', () => {
  test.each([
    ['a month', 'In October 2026 it took effect.', '2026年10月生效。'],
    ['a day told by a weekday', 'It opens on Friday in June.', '6月5日开业。'],
    ['a day without its month', 'The city said so on 4 October.', '该市4日表示。'],
    ['the same vague sum', 'It cost billions of pounds.', '花费数十亿英镑。'],
  ])('%s', (_, en, zh) => {
    expect(tell(en, zh)).toEqual([]);
  });
});
