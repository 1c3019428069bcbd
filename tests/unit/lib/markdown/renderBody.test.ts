import { describe, expect, test } from 'vitest';
import { renderBody } from '@/tests/unit/lib/markdown/renderBody';

const everyKind = `# A heading

A paragraph.

- an item

> A quotation.

| a | b |
|---|---|
| 1 | 2 |

\`\`\`
code
\`\`\`

![A hall](hall.jpg)

---
`;

describe('renderBody', () => {
  test('makes a block of every top-level piece, of its kind, numbered by place', () => {
    const { blocks, faults } = renderBody(everyKind);
    expect(blocks.map(({ id, kind, line }) => `${id} ${kind} ${line}`)).toEqual([
      'p1 heading 1',
      'p2 paragraph 3',
      'p3 list 5',
      'p4 quote 7',
      'p5 table 9',
      'p6 code 13',
      'p7 image 17',
      'p8 rule 19',
    ]);
    expect(faults).toEqual([]);
  });

  test('begins each block with its element, which has no id', () => {
    const names = renderBody(everyKind).blocks.map(({ html }) => /^<(\w+)>/.exec(html)?.[1]);
    expect(names).toEqual(['h2', 'p', 'ul', 'blockquote', 'table', 'pre', 'figure', 'hr']);
  });

  test('gives the words without markup, alternative texts and captions among them', () => {
    const body = [
      'A **bold** [link](../x/) with `code`[^1] and ![a seal](seal.png).\\\nA new line,\nthe same line.',
      '![The hall](hall.jpg "On Wednesday")',
      '- one\n- two\n  - three',
      '| a | b |\n|---|---|\n| 1 | **2** |',
      '[^1]: The note.',
    ].join('\n\n');
    expect(renderBody(body).blocks.map(({ text }) => text)).toEqual([
      'A bold link with code and a seal.\nA new line, the same line.',
      'The hall\nOn Wednesday',
      'one\ntwo\nthree',
      'a\tb\n1\t2',
      'The note.',
    ]);
  });

  test('publishes no comment, and counts none as a block', () => {
    const { blocks, faults } = renderBody(
      'One <!-- not sure --> two.\n\n<!-- check this -->\n\nThree.',
    );
    expect(blocks.map(({ id, text }) => [id, text.replace(/\s+/g, ' ')])).toEqual([
      ['p1', 'One two.'],
      ['p2', 'Three.'],
    ]);
    expect(blocks.map(({ html }) => html).join()).not.toContain('not sure');
    expect(faults).toEqual([]);
  });

  test('keeps the lines of a file whose front matter is left empty', () => {
    const { blocks, faults } = renderBody(
      '\r\n\r\n\r\n\r\nText.\r\n\r\nA [gap]().\r\n\r\n![](x.png)',
    );
    expect(blocks.map(({ line }) => line)).toEqual([5, 7, 9]);
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [7, 3],
      [9, 1],
    ]);
  });

  test('an empty body has no blocks and no faults', () => {
    expect(renderBody('\n\n')).toEqual({ blocks: [], faults: [] });
  });

  test('lists faults in the order of the file', () => {
    const { faults } = renderBody('![](a.png)\n\n[x](javascript:1)\n\n##\n\n![](b.png)');
    expect(faults.map(({ line }) => line)).toEqual([1, 3, 5, 7]);
  });

  test('tells of a fault its place, rule and values, and nothing else', () => {
    expect(renderBody('A [word](javascript:1)').faults).toEqual([
      {
        line: 1,
        column: 3,
        severity: 'error',
        rule: 'unsafe-link',
        values: { url: 'javascript:1' },
      },
    ]);
  });

  test('gives the same blocks each time', () => {
    expect(renderBody(everyKind)).toEqual(renderBody(everyKind));
  });

  test('hashes what the editor wrote, whatever the options', () => {
    const body = '发布[会](../x/)\n\n注[^1]\n\n[^1]: 文';
    const plain = renderBody(body).blocks.map(({ hash }) => hash);
    const other = renderBody(body, { text: () => '髮', link: () => undefined, notePrefix: 'zh-' });
    expect(other.blocks.map(({ hash }) => hash)).toEqual(plain);
    expect(plain.every((hash) => /^[0-9a-f]{10}$/.test(hash))).toBe(true);
  });

  test('a changed footnote changes the hash of the notes, and no other', () => {
    const before = renderBody('A[^1] b[^2].\n\n[^1]: one\n\nMore.\n\n[^2]: two').blocks;
    const after = renderBody('A[^1] b[^2].\n\n[^1]: one\n\nMore.\n\n[^2]: three').blocks;
    const changed = after.filter(({ hash }, index) => hash !== before[index]?.hash);
    expect(changed.map(({ text }) => text)).toEqual(['one\nthree']);
  });
});
