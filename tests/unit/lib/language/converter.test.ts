import { describe, expect, test } from 'vitest';
import { createConverter } from '@/lib/language/converter';

const plain = createConverter([]);
const withName = createConverter([{ simplified: '余华', traditional: '余華' }]);

describe('convert', () => {
  test.each([
    ['发布', '發佈'],
    ['干预', '干預'],
    ['心理发展', '心理發展'],
    ['头发', '頭髮'],
    ['里程', '里程'],
    ['后天', '後天'],
    ['皇后', '皇后'],
    ['信息里的里程碑', '信息裡的里程碑'],
    ['干部把面条吃干净', '幹部把麵條吃乾淨'],
    ['成都发布新书', '成都發佈新書'],
    ['头发布满灰尘', '頭髮佈滿灰塵'],
    ['合作伙伴的要求', '合作夥伴的要求'],
    ['软件和网络', '軟件和網絡'],
    ['各方呼吁保持克制', '各方呼籲保持克制'],
    ['会谈定于三天后', '會談定於三天後'],
    ['方便面', '方便麵'],
    ['新款仪表盘', '新款儀表盤'],
    ['企业能够自己制造出', '企業能夠自己製造出'],
    ['千钧一发。', '千鈞一髮。'],
    ['发布，皇后，头发，公里', '發佈，皇后，頭髮，公里'],
    ['公司提出了如下建议，并展示了如何合作。', '公司提出了如下建議，並展示了如何合作。'],
    ['于女士、范女士、岳女士、朴女士同行', '于女士、范女士、岳女士、朴女士同行'],
    // U+F900, a compatibility ideograph, is 豈.
    ['\uf900', '豈'],
  ])('%s is %s', (simplified, traditional) => {
    expect(plain.convert(simplified)).toBe(traditional);
  });

  test('mainland quotation marks become corner brackets', () => {
    expect(plain.convert('他说：“这是‘里程碑’。”')).toBe('他說：「這是『里程碑』。」');
  });

  test('Latin letters, figures and addresses stay as they are', () => {
    const text = 'RUSSOFT 2024 https://a.example/x?y=1';
    expect(plain.convert(text)).toBe(text);
  });

  test('a name of the paper stands before every phrase, in that paper only', () => {
    expect(withName.convert('余华在成都发布新书')).toBe('余華在成都發佈新書');
    expect(plain.convert('余华在成都')).toBe('餘華在成都');
  });
});

describe('getGuesses', () => {
  test('names a character that no phrase decided, with what else it could be', () => {
    const [guess, ...others] = plain.getGuesses('他姓后');
    expect(guess).toMatchObject({ character: '后', chosen: '後', start: 2 });
    expect(guess?.others).toContain('后');
    expect(others).toEqual([]);
  });

  test('is silent where a phrase decided, and where there is nothing to decide', () => {
    expect(plain.getGuesses('皇后后天发布头发')).toEqual([]);
    expect(plain.getGuesses('中国 Software 2024')).toEqual([]);
  });

  test('names the forms that the pages show', () => {
    // Before the variants of Taiwan, OpenCC has 裏.
    expect(plain.getGuesses('山谷里')).toEqual([
      expect.objectContaining({ character: '里', chosen: '裡', others: ['里', '哩'] }),
    ]);
  });

  test('is silent about a name of the paper, and places what stands after it', () => {
    expect(plain.getGuesses('余华和余')).toHaveLength(2);
    expect(withName.getGuesses('余华和余')).toEqual([
      expect.objectContaining({ character: '余', start: 3 }),
    ]);
  });
});
