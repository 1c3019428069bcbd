import { describe, expect, test } from 'vitest';
import { parseBlocks } from '@/lib/markdown/parseBlocks';
import { renderMarkdown } from '@/lib/markdown/renderMarkdown';
import { splitLanguages } from '@/lib/markdown/splitLanguages';
import { findAll } from '@/tests/unit/lib/markdown/readPage';
import { listFaults, renderBody, renderPage } from '@/tests/unit/lib/markdown/renderBody';

const body =
  'The port is open.\n\n```quote\nThe *port*\nis open.\n— Ann Lee, mayor\n```\n\nShips came.';

describe('a pull quote', () => {
  test('stands apart on a page, where screen readers pass it over', () => {
    const html = renderPage(body);
    const [aside] = findAll(html, 'aside');
    expect(aside?.attributes['aria-hidden']).toBe('true');
    expect(findAll(aside ? html : '', 'p').map(({ text }) => text)).toEqual([
      'The port is open.',
      'The *port* is open.',
      '— Ann Lee, mayor',
      'Ships came.',
    ]);
    expect(findAll(html, 'code')).toEqual([]);
  });

  test('is a block of its own kind, at the line of its fence', () => {
    const { blocks } = renderBody(body);
    expect(blocks.map(({ kind, line }) => `${line} ${kind}`)).toEqual([
      '1 paragraph',
      '3 pullQuote',
      '9 paragraph',
    ]);
  });

  test('is a quotation in Markdown copies', () => {
    const options = { link: (href: string) => href, image: () => undefined };
    expect(renderMarkdown(parseBlocks(body, options).parsed, options)[1]).toBe(
      '> The \\*port\\*\n> is open.\n>\n> — Ann Lee, mayor',
    );
  });

  test('is converted, and its Chinese lines join', () => {
    const html = renderPage('```Quote\n港口\n开放了。\n```', {
      text: (words) => words.replace('开', '開'),
    });
    expect(findAll(html, 'aside')[0]?.text).toBe('港口開放了。');
  });

  test('belongs to the language that it is written in', () => {
    const { bodies } = splitLanguages(
      '```quote\nThe port is open.\n```\n\n```quote\n港口已经开放。\n```\n',
    );
    expect(bodies.en).not.toContain('港口');
    expect(bodies.zh).not.toContain('port');
  });

  test('inside something else stays code, and is told of', () => {
    expect(listFaults(body)).toEqual([]);
    expect(listFaults('- An item\n\n  ```quote\n  An item\n  ```')).toEqual([
      '3:3 pull-quote-inside',
    ]);
  });
});
