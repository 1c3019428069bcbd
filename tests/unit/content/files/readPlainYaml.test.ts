import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '@/lib/content/files/readPlainYaml';

/** As `parseYaml` reads it. */
function parse(text: string): unknown {
  const document = parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null', 'bool'],
    logLevel: 'silent',
  });
  return document.errors.length > 0 ? 'broken' : document.toJS();
}

describe('readPlainYaml', () => {
  test.each([
    '\ntitle: A headline\nsummary: One sentence, with a comma; and “quotes” (and more).\n',
    'title: 中文标题：副题\nsummary: 时间是09:30，比例1:2。\n',
    'published: 2024-01-12\noriginal: en\n',
    'title: It’s 12% no#1 of a-b --- x\n',
    'title: spaces at the end   \n\nsummary: x\n',
    'url: https://example.com/a?b=c#d\n',
    '# a comment\ntopics: [china, a-b, 2024]\nrelated: []\n',
    'dateline: { en: Chengdu, zh: 成都 }\nimage: {file: a.jpg}\n',
    'authors:\n  - { en: Software Courier, zh: 软件信使 }\n  - A Reporter\ntopics:\n- a\n- b\n',
    'source:\n  name: The Paper\n  url: https://example.com/a\npublished: 2024-01\n',
  ])('reads what YAML reads: %j', (text) => {
    expect(readPlainYaml(text)).toEqual(parse(text));
    expect(readPlainYaml(text)).toBeDefined();
  });

  test.each([
    'title: "quoted"',
    'title: a: b',
    'title: a:',
    'title: a #comment',
    'title: &a b',
    'title: [a: b]',
    'title: [a, [b]]',
    'title: [a,]',
    'title: ["a"]',
    'title: [true]',
    'title: {a: b, a: c}',
    'title: {a}',
    'title: {a: b: c}',
    'title: [a] b',
    'title: [a',
    'title:\n  - a\n   - b',
    'title:\n  - a: b',
    'title:\n  a:\n    b: c',
    'title:\n  a: b\n  goes on',
    'title:\n  - a\n    goes on',
    'title:\n    a: b',
    'title: a # comment',
    'title: true',
    'title: null',
    'title:',
    'title: >\n  folded',
    'title: a\n  goes on',
    'title: a\ntitle: b',
    '- a',
    'title:\ta',
    'title: a\tb',
    '__proto__: a',
    'title: a\n---\ndraft: true',
    'title: a\n...\ndraft: true',
    '%YAML 1.2\n---\ntitle: a',
    'title: *a',
    'title: !x a',
    'title: [a, *b]',
    'title: [a, &b c]',
    'dateline: { en: !x a, zh: *b }',
    '<<: a',
    'null: a',
    'dateline: { true: a, zh: b }',
    '? title\n: a',
    '',
  ])('leaves %j to the parser', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  test('never reads otherwise than YAML does', () => {
    const piece = fc.constantFrom(
      'title',
      ': ',
      ':',
      ' ',
      '#',
      ' #',
      '-',
      '- ',
      'a',
      '中',
      '“',
      '"',
      "'",
      '\n',
      '\t',
      '1',
      '~',
      'true',
      'null',
      '[',
      '{',
      '}',
      '|',
      '>',
      '&',
      '*',
      '!',
      '%',
      '@',
      '`',
      ',',
      '?',
      '...',
      '---',
      'summary: x',
      '\n  ',
      '\n  - ',
      '\n- ',
      '\n  en: ',
      ', ',
      ']',
      '# x\n',
      '{ en: ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = `title: ${pieces.join('')}`;
        const value = readPlainYaml(text);
        if (value !== undefined) expect(value).toEqual(parse(text));
      }),
      { numRuns: 6000 },
    );
  });
});
