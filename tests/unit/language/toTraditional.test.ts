import { afterEach, describe, expect, test } from 'vitest';
import { getGuesses } from '@/lib/language/getGuesses';
import { learnNames, toTraditional } from '@/lib/language/toTraditional';

afterEach(() => learnNames([]));

describe('toTraditional', () => {
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
  ])('%s is %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  test('mainland quotation marks become corner brackets', () => {
    expect(toTraditional('他说：“这是‘里程碑’。”')).toBe('他說：「這是『里程碑』。」');
  });

  test('Latin letters, figures and addresses stay as they are', () => {
    const text = 'RUSSOFT 2024 https://a.example/x?y=1';
    expect(toTraditional(text)).toBe(text);
  });

  test('a name of the paper stands before every phrase', () => {
    expect(toTraditional('余华在成都')).toBe('餘華在成都');
    learnNames([{ simplified: '余华', traditional: '余華' }]);
    expect(toTraditional('余华在成都发布新书')).toBe('余華在成都發佈新書');
  });
});

describe('getGuesses', () => {
  test('names a character that no phrase decided, with what else it could be', () => {
    const [guess, ...others] = getGuesses('他姓后');
    expect(guess).toMatchObject({ character: '后', chosen: '後', start: 2 });
    expect(guess?.others).toContain('后');
    expect(others).toEqual([]);
  });

  test('is silent where a phrase decided, and where there is nothing to decide', () => {
    expect(getGuesses('皇后后天发布头发')).toEqual([]);
    expect(getGuesses('中国 Software 2024')).toEqual([]);
  });
});
