import { expect, test } from 'vitest';
import { getPinyin } from '@/lib/language/pinyin';

test.each([
  ['成都', 'chengdu'],
  ['重庆', 'chongqing'],
  ['瓦连京·马卡罗夫', 'walianjingmakaluofu'],
  ['IT产业', 'itchanye'],
  ['吕布', 'lvbu'],
])('%s is %s', (name, letters) => {
  expect(getPinyin(name)).toBe(letters);
});

test('a person’s name begins with a surname', () => {
  expect(getPinyin('单田芳', { isPerson: true })).toBe('shantianfang');
  expect(getPinyin('仇和', { isPerson: true })).toBe('qiuhe');
});
