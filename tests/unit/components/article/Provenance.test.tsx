import { expect, test } from 'vitest';
import { Provenance } from '@/components/article/Provenance';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { makeArticlePage } from '@/tests/support/papers/findPage';
import { makeArticle, makeDate, makeText } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

function renderProvenance(id: Edition['id'], facts: Partial<Article>) {
  const article = makeArticle('x', facts);
  return renderElement(<Provenance page={makeArticlePage(id, article)} />);
}

/** A text as a browser shows it, where spaces at its ends and doubled ones are none. */
function getText({ text }: { readonly text: string }): string {
  return text.replace(/\s+/g, ' ').trim();
}

const source = {
  name: { en: 'The Moscow Times', zh: '莫斯科时报' },
  url: 'https://www.example.org/2014/08/18/trade',
  published: makeDate('2014-08-18'),
};

test('the source has its name, its day and its address in print', () => {
  const root = renderProvenance('en', { source });
  expect(root.text).toContain('The Moscow Times');
  expect(root.querySelector('time')?.getAttribute('datetime')).toBe('2014-08-18');
  const link = root.querySelector('a');
  expect(link?.getAttribute('href')).toBe(source.url);
  expect(link?.text).toBe('example.org/2014/08/18/trade');
});

test('a source without an address is named all the same', () => {
  const root = renderProvenance('zh', { source: { name: 'PEN' } });
  expect(root.text).toContain('PEN');
  expect(root.querySelector('a')).toBeNull();
});

test.each([
  [{}, 'Original English Translation Chinese'],
  [{ original: 'zh' as const }, 'Original Chinese Translation English'],
  [{ texts: { en: makeText('en') } }, 'Original English Translation not translated yet'],
])('says which language came first, %#', (facts, words) => {
  const terms = renderProvenance('en', facts).querySelectorAll('dt, dd');
  expect(terms.map(getText).join(' ')).toBe(words);
});

test('Traditional characters are said to be converted', () => {
  expect(renderProvenance('zh-hant', {}).text).toContain('由簡體中文版轉換');
});

test('each correction has its day and stands in both languages side by side', () => {
  const corrections = [{ date: makeDate('2024-01-15'), en: 'It was 12%.', zh: '应为12%。' }];
  const root = renderProvenance('bilingual', { corrections });
  const correction = root.querySelectorAll('dd').at(-1);
  expect(correction?.querySelector('time')?.getAttribute('datetime')).toBe('2024-01-15');
  expect(correction?.text).toContain('It was 12%. 应为12%。');
});

test('a source without a date says so, and its terms of use are told', () => {
  const root = renderProvenance('en', { source: { name: 'PEN', licence: 'CC BY 4.0' } });
  expect(root.querySelectorAll('dd').map(getText)[0]).toBe('PEN undated CC BY 4.0');
});

test('says whether the translation is current, and who made it', () => {
  const file = 'content/articles/x/bilingual.md';
  const texts = { en: makeText('en', { file }), zh: makeText('zh', { file, translator: '李明' }) };
  const current = renderProvenance('en', { texts }).querySelectorAll('dd').at(-1);
  expect(current?.text).toBe('Chinese 李明 checked paragraph by paragraph, up to date');
  const behind = { en: makeText('en'), zh: makeText('zh', { translates: ['0000000000'] }) };
  expect(renderProvenance('zh', { texts: behind }).text).toContain('原文此后有改动');
});
