import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { inspectBlocks } from '@/lib/markdown/inspectBlocks';
import { parseBlocks } from '@/lib/markdown/parseBlocks';

const options = { link: (href: string) => href, image: () => undefined };

const chunks = [
  'Plain words, “quoted”, and 12% of US$24.25bn.',
  '纯文字，没有标记——只有“引号”……',
  'It is *stressed* and **strong**, with `code` and a [link](../other/).',
  '**注意。**后面还有[链接](/topics/x/)。',
  '## A heading',
  '# Another',
  'Setext\n===',
  '- a\n- b',
  '  indented by two',
  '- item with\n\n  a second paragraph',
  '* starred',
  '1. ordered\n2. second\n\n   more',
  '- # heading inside',
  'Prose that\n- runs into a list',
  '> - quoted list',
  '+ plus [link](../a/)',
  '-',
  '- - nested\n    - deeper',
  '\tcode by a tab',
  ' one space',
  '* * *',
  '    indented by four',
  '1. first',
  '2024. No list',
  '2024年的一段。',
  '1.5 percent',
  '1) one',
  '$5 and #7',
  '> quoted\nlazily',
  'Two lines\nof one paragraph',
  '两行\n一段',
  '```\ncode\n\nmore\n```',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '<b>raw</b>',
  '<!-- hidden -->',
  'See https://example.com/a_b, www.example.com and a@example.com.',
  'A note[^1].',
  '[^1]: the note',
  'A [reference][r] and [r].',
  '[r]: https://example.com',
  '![picture](map.png)',
  '![](map.png)',
  '***',
  'Escaped \\* and &amp; and a < b',
  'zero\u200Bwidth and \u202Eturned',
  'tab\there and trailing  ',
  '（括号）开头',
  '«guillemets» ~~struck~~ ~10~',
  'a\u00A0b\u2003c',
  'form\ffeed',
  'http',
  'x',
];

describe('inspectBlocks', () => {
  test.each(chunks)('gives what parseBlocks gives: %j', (chunk) => {
    const body = `\n\n${chunk}\n`;
    expect(inspectBlocks(body, options)).toEqual(parseBlocks(body, options));
  });

  test('gives what parseBlocks gives, whatever stands together', () => {
    const separator = fc.constantFrom('\n\n', '\n\n\n', '\n \n', '\n');
    const bodies = fc
      .array(fc.tuple(fc.constantFrom(...chunks), separator), { maxLength: 6 })
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(bodies, (body) => {
        expect(inspectBlocks(body, options)).toEqual(parseBlocks(body, options));
      }),
      { numRuns: 60 },
    );
  });

  test('reads plain prose without a parser', async () => {
    // Loaded anew, since test files share their modules.
    vi.resetModules();
    vi.doMock('@/lib/markdown/parse/parseMarkdown', { spy: true });
    const { parseMarkdown } = await import('@/lib/markdown/parse/parseMarkdown');
    const inspect = (await import('@/lib/markdown/inspectBlocks')).inspectBlocks;
    vi.doUnmock('@/lib/markdown/parse/parseMarkdown');
    const body = Array.from({ length: 2000 }, () => chunks[0]).join('\n\n');
    expect(inspect(body, options).blocks).toHaveLength(2000);
    expect(parseMarkdown).not.toHaveBeenCalled();
    inspect(`${body}\n\n*`, options);
    expect(parseMarkdown).toHaveBeenCalledTimes(1);
  });
});
