import { expect, test } from 'vitest';
import { createConverter } from '@/lib/language/converter';
import { getHanForms } from '@/lib/language/hanForms';

const forms = getHanForms();
const normalise = (text: string) => [...text].map((one) => forms.get(one) ?? one).join('');
const { convert } = createConverter([]);

test.each([
  '信息里的里程碑，皇后在三天之后发布',
  '干部把面条吃干净，头发布满灰尘',
  '一台台风后的台湾，钟表与钟情',
  '什么只有一只，复杂的答复，于是在于',
])('%s is of the same characters in both scripts', (text) => {
  expect(normalise(convert(text))).toBe(normalise(text));
});

test('forms that readers elsewhere type are known', () => {
  expect(normalise('裏裡爲為臺台')).toBe(normalise('里里为为台台'));
});

test('characters that mean different things in Simplified stay apart', () => {
  const plain = [...'中国人民大学软件信使'];
  expect(new Set(plain.map(normalise)).size).toBe(new Set(plain).size);
});
