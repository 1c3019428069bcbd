import { describe, expect, test } from 'vitest';
import { breakDisplayLines } from '@/lib/page/markup/breakDisplayLines';

const name = '中国国际软件合作洽谈会';

describe('breakDisplayLines', () => {
  test.each(['h2', 'h3', 'h4', 'figcaption', 'aside'])('a %s breaks between its words', (tag) => {
    const html = breakDisplayLines(`<${tag}>成都举办${name}，共242.5亿美元</${tag}>`, [name]);
    const parts = html.replace(/<\/?h\d>|<\/?(?:figcaption|aside)>/g, '').split('<wbr>');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.some((part) => part.includes(name))).toBe(true);
    expect(parts.some((part) => part.includes('242.5亿美元'))).toBe(true);
    expect(parts.join('')).toBe(`成都举办${name}，共242.5亿美元`);
  });

  test('of a chart, its title does, and neither its drawing nor its figures', () => {
    const rest = '<tbody><tr><th scope="row">俄罗斯软件业</th></tr></tbody></table>';
    const drawing = '<svg><text>俄罗斯软件业</text></svg>';
    const html = breakDisplayLines(
      `<table><caption>俄罗斯软件业规模${drawing}</caption>${rest}`,
      [],
    );
    expect(html).toMatch(/<caption>[^<]+<wbr>/);
    expect(html).toContain(drawing);
    expect(html).toContain(rest);
  });

  test('what is inside other markup breaks, too', () => {
    expect(breakDisplayLines('<h2><em>不止</em>于处理器</h2>', [])).toContain('<em>不止</em>');
  });

  test('running text stays as it is', () => {
    const text = '<p>俄罗斯软件业规模</p>';
    expect(breakDisplayLines(text, [])).toBe(text);
  });
});
