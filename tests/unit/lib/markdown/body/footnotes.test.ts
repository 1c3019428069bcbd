import { describe, expect, test } from 'vitest';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { listFaults, renderBody, renderPage } from '@/tests/unit/lib/markdown/renderBody';

const body =
  '第二[^乙]，第一[^甲]，再提[^乙]。\n\n[^甲]: 甲注。\n\n[^乙]: 乙注。\n\n    第二段。\n';

describe('footnotes', () => {
  test('are numbered by their marks and stand in one list at the end', () => {
    const { blocks, faults } = renderBody(body);
    expect(faults).toEqual([]);
    expect(blocks.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['p1', 'paragraph', '第二，第一，再提。'],
      ['p2', 'list', '乙注。\n第二段。\n甲注。'],
    ]);
    expect(findAll(renderPage(body), 'sup').map(({ text }) => text)).toEqual(['1', '2', '1']);
  });

  test('every mark leads to its note, every note back to each of its marks', () => {
    const html = renderPage(body);
    const links = findAll(html, 'a').map(({ attributes: { href, id } }) => ({ href, id }));
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
    expect(links.every(({ href = '' }) => ids.has(href))).toBe(true);
    expect(links.map(({ href }) => href)).toEqual([
      ...['#note-1', '#note-2', '#note-1'],
      ...['#note-1-mark', '#note-1-mark-2', '#note-2-mark'],
    ]);
  });

  test('two bodies share a page without sharing an id', () => {
    const page = renderPage(body, { notePrefix: 'zh-' }) + renderPage(body, { notePrefix: 'en-' });
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toContain('zh-note-1');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('ids are the same whatever the notes are called', () => {
    const ids = (text: string) =>
      [...renderPage(text).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids('A[^source].\n\n[^source]: B.')).toEqual(ids('甲[^来源]。\n\n[^来源]: 乙。'));
  });

  test('a note may have a mark in another note', () => {
    const html = renderPage('A[^1].\n\n[^1]: One[^2].\n\n[^2]: Two[^1].');
    expect(findAll(html, 'li').map(({ attributes }) => attributes.id)).toEqual([
      'note-1',
      'note-2',
    ]);
  });

  test('links tell screen readers what they are', () => {
    const roles = findAll(renderPage('A[^1].\n\n[^1]: B.'), 'a').map(
      ({ attributes }) => attributes.role,
    );
    expect(roles).toEqual(['doc-noteref', 'doc-backlink']);
  });

  test.each([
    ['A mark[^1] alone.', ['1:7 footnote-missing 1']],
    ['A.\n\n[^1]: A note alone.', ['3:1 footnote-unused 1']],
    ['A[^1].\n\n[^1]: One.\n\n[^1]: Two.', ['5:1 footnote-repeated 1']],
    ['A[^1].\n\n[^1]:', ['3:1 empty-block note']],
    ['What \\[^1] is, and `[^2]`.', []],
  ])('%j', (text, faults) => {
    expect(listFaults(text)).toEqual(faults);
  });
});
