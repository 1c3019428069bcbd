import { describe, expect, test } from 'vitest';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { renderPage, showParagraph } from '@/tests/unit/lib/markdown/renderBody';

describe('emphasis beside Chinese punctuation', () => {
  test.each([
    ['**中文。**后面', 'strong', '中文。'],
    ['前面**“中文”**后面', 'strong', '“中文”'],
    ['前面**（中文）**后面', 'strong', '（中文）'],
    ['*中文，*后面', 'em', '中文，'],
    ['~~旧文。~~新文', 'del', '旧文。'],
    ['在**RUSSOFT。**之后', 'strong', 'RUSSOFT。'],
  ])('%s', (body, name, text) => {
    expect(findAll(renderPage(body), name).map((element) => element.text)).toEqual([text]);
    expect(showParagraph(body)).not.toMatch(/[*~]/);
  });

  test('one tilde is a range, not a deletion', () => {
    expect(showParagraph('约10~20万人，30~40万元')).toBe('约10~20万人，30~40万元');
  });
});

describe('bare addresses', () => {
  test.each([
    ['见https://a.example/b。后', ['https://a.example/b']],
    ['（https://a.example/b）', ['https://a.example/b']],
    [
      'https://a.example/b，https://c.example/d；完',
      ['https://a.example/b', 'https://c.example/d'],
    ],
    ['“https://a.example/?q=1”与', ['https://a.example/?q=1']],
    ['网址 www.a.example。后', ['http://www.a.example']],
    [
      'See https://a.example/b, then (https://c.example/d_(e)).',
      ['https://a.example/b', 'https://c.example/d_(e)'],
    ],
    ['https://zh.wikipedia.org/wiki/成都', ['https://zh.wikipedia.org/wiki/%E6%88%90%E9%83%BD']],
    ['写信到desk@a.example。后', ['mailto:desk@a.example']],
  ])('%s', (body, hrefs) => {
    expect(findAll(renderPage(body), 'a').map(({ attributes }) => attributes.href)).toEqual(hrefs);
    expect(showParagraph(body)).toBe(body);
  });

  test('Markdown after the address is read again', () => {
    const html = renderPage('见https://a.example/b。**重点**在[这里](../x/)。');
    expect(findAll(html, 'strong').map(({ text }) => text)).toEqual(['重点']);
    expect(findAll(html, 'a').map(({ text }) => text)).toEqual(['https://a.example/b', '这里']);
  });
});
