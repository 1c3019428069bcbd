import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixCopy } from '@/lib/desk/copy/findCopyFaults';
import { type Language, languages } from '@/lib/language/language';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { parseMarkdown } from '@/lib/markdown/parse/parseMarkdown';

describe('Fixing', () => {
  const pieces: Readonly<Record<Language, readonly string[]>> = {
    zh: [
      ...[
        '港口',
        '成',
        '试验阶段的',
        'IBM',
        'Acme, Inc.',
        'Yahoo!',
        'n!',
        'a',
        '12%',
        '2023',
        '３',
        'Ａ',
      ],
      ...[
        ' ',
        ' ',
        '  ',
        '\n',
        '\n\n',
        ',',
        ', ',
        ';',
        ':',
        '?',
        '!',
        '.',
        '...',
        '。。',
        '，',
        '。',
        '：',
      ],
      ...[
        '"',
        '"',
        "'",
        '「',
        '」',
        '『',
        '』',
        '“',
        '”',
        '(',
        ')',
        '（',
        '）',
        '《',
        '》',
        '--',
        ' - ',
        '—',
        '…',
        '•',
        '、',
      ],
      ...['\n\n1. ', '\n\n- ', '\n\n> ', '\n\n## ', '**', '*', '| ', '\\'],
    ],
    en: [
      ...['word', 'It', 's', 'Acme, Inc.', '12', '３', 'Ａ', '港口', '%'],
      ...[
        ' ',
        ' ',
        '  ',
        '\n',
        '\n\n',
        ',',
        ' ,',
        ';',
        ':',
        '?',
        '!',
        '.',
        '...',
        '--',
        ' -- ',
        '—',
        '…',
      ],
      ...['"', '"', "'", "'", '“', '”', '‘', '’', '(', ')', '（', '）', '，', '。', '：', '、'],
      ...['\n\n1. ', '\n\n- ', '\n\n> ', '\n\n## ', '**', '*', '\\'],
    ],
  };
  const kept = [
    '`甲,乙 "x"`',
    '[港口](/地图?层=二,三)',
    'https://a.example/甲?乙=丙 ',
    '&nbsp;',
    '&#8220;',
    '{% 甲,乙 %}',
    '[[甲,乙]]',
    '<https://a.example/a--b,c>',
  ];

  test.each(languages)(
    '%s: once is enough, and letters, figures, code, addresses and entities stay',
    (language) => {
      const piece = fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...pieces[language]) },
        { weight: 1, arbitrary: fc.constantFrom(...kept) },
      );
      const text = fc.array(piece, { maxLength: 24 }).map((parts) => parts.join(''));
      fc.assert(
        fc.property(text, (source) => {
          const fixed = fixCopy(language, source);
          expect(fixCopy(language, fixed)).toBe(fixed);
          expect(getLetters(fixed)).toBe(getLetters(source));
          expect(getProtected(fixed)).toEqual(getProtected(source));
        }),
        { numRuns: 500, examples: [['[[甲,乙]](word）'], ['[港口]（word）']] },
      );
    },
  );

  /** Letters and figures, whatever their width. */
  function getLetters(text: string): string {
    return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
  }

  /** Code, addresses and entities, as the parser finds them. */
  function getProtected(source: string): readonly string[] {
    const tree = parseMarkdown(source);
    const entities = source.match(/&#?\w+;/g) ?? [];
    return [
      ...[...listNodes(tree, 'inlineCode'), ...listNodes(tree, 'code')].map(({ value }) => value),
      ...listNodes(tree, 'link').map(({ url }) => url),
      ...entities,
    ];
  }
});
