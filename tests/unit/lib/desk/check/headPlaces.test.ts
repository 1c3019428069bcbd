import { expect, test } from 'vitest';
import { placeText } from '@/lib/desk/check/headPlaces';

test.each([
  ['plain', '一,二', '一,二', ','],
  ['folded', '>-\n  一\n  ,二', '一 ,二', ','],
  ['a fold itself', '>-\n  a\n  b', 'a b', '\n  '],
  ['an apostrophe in single quotes', "'it''s'", "it's", "''"],
  ['a quote in double quotes', '"说\\"好\\"。"', '说"好"。', '\\"'],
  ['a line continued in double quotes', '"一\\\n  ,二"', '一,二', ','],
])('%s', (_, value, text, found) => {
  const source = `x: ${value}`;
  const place = placeText(source, 3, text)?.[text.search(/[,'"]|(?<=a) /)];
  expect(source.slice(place?.start, place?.end)).toBe(found);
});

test('a source that says something else has no places', () => {
  expect(placeText('x: 一,二', 3, '二')).toBeUndefined();
});
