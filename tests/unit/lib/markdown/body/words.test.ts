import { expect, test } from 'vitest';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { renderBody, renderPage } from '@/tests/unit/lib/markdown/renderBody';

const text = (words: string) => words.replaceAll('发', '發');
const body =
  '发布 **发布** `发布` [发](../发/ "发") ![发](发.png "发") https://a.example/发\n\n```\n发布\n```\n\n![发](发.jpg "发")\n';

test('changes words, descriptions and titles', () => {
  const html = renderPage(body, { text });
  expect(findAll(html, 'strong')[0]?.text).toBe('發布');
  expect(findAll(html, 'a')[0]).toMatchObject({ text: '發', attributes: { title: '發' } });
  expect(findAll(html, 'img').map(({ attributes }) => attributes.alt)).toEqual(['發', '發']);
  expect(findAll(html, 'figcaption')[0]?.text).toBe('發');
});

test('changes neither code nor addresses', () => {
  const html = renderPage(body, { text });
  expect(findAll(html, 'code').map((code) => code.text)).toEqual(['发布', '发布']);
  expect(decodeURI(findAll(html, 'a')[0]?.attributes.href ?? '')).toBe('../发/');
  expect(findAll(html, 'a')[1]?.text).toBe('https://a.example/发');
  expect(findAll(html, 'img').map(({ attributes }) => decodeURI(attributes.src ?? ''))).toEqual([
    '发.png',
    '发.jpg',
  ]);
});

test('is given Chinese without the line breaks of the file', () => {
  const given: string[] = [];
  renderPage('发\n布', { text: (words) => `${given.push(words)}` });
  expect(given).toEqual(['发布']);
});

test('the words of a block are the changed ones', () => {
  expect(renderBody('发布', { text }).blocks[0]?.text).toBe('發布');
});
