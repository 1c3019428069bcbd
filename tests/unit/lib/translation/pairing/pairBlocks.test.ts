import { describe, expect, test } from 'vitest';
import type { Block, BlockKind } from '@/lib/markdown/block';
import { pairBlocks, type Row } from '@/lib/translation/pairing/pairBlocks';

/** `p` a paragraph, `h` a heading, `l` a list, `q` a quote. */
function makeBlocks(pattern: string): readonly Block[] {
  const kinds: Record<string, BlockKind> = { p: 'paragraph', h: 'heading', l: 'list', q: 'quote' };
  return [...pattern].map((letter, place) => {
    const kind = kinds[letter] ?? 'paragraph';
    const level = kind === 'heading' ? { level: 2 } : {};
    return {
      id: `p${place + 1}`,
      kind,
      ...level,
      html: '',
      text: letter,
      hash: '',
      line: place + 1,
    };
  });
}

function describeRow(row: Row): string {
  if (row.kind === 'pair') return `${row.id}:${row.blocks.en.text}=${row.blocks.zh.text}`;
  return `${row.blocks.en.map(({ text }) => text).join('')}|${row.blocks.zh.map(({ text }) => text).join('')}`;
}

function pair(en: string, zh: string): readonly string[] {
  return pairBlocks({ en: makeBlocks(en), zh: makeBlocks(zh) }).map(describeRow);
}

describe('pairBlocks', () => {
  test.each([
    ['the same shape pairs block by block', 'pph', 'pph', ['p1:p=p', 'p2:p=p', 'p3:h=h']],
    [
      'a section that differs stays whole, the others pair',
      'php',
      'pphp',
      ['p|pp', 'p2:h=h', 'p3:p=p'],
    ],
    ['another kind parts a section', 'pq', 'pp', ['pq|pp']],
    [
      'a missing section leaves the rest together',
      'phphp',
      'php',
      ['p1:p=p', 'p2:h=h', 'p3:p=p', 'hp|'],
    ],
    ['a body without its other language', 'pp', '', ['pp|']],
    ['nothing', '', '', []],
  ])('%s', (_, en, zh, rows) => {
    expect(pair(en, zh)).toEqual(rows);
  });

  test('loses no block, whatever the shapes', () => {
    for (const [en, zh] of [
      ['hphp', 'pphh'],
      ['ppp', 'hlq'],
      ['h', 'hh'],
    ] as const) {
      const rows = pairBlocks({ en: makeBlocks(en), zh: makeBlocks(zh) });
      const count = (language: 'en' | 'zh') =>
        rows.reduce((sum, row) => sum + (row.kind === 'pair' ? 1 : row.blocks[language].length), 0);
      expect([count('en'), count('zh')]).toEqual([en.length, zh.length]);
    }
  });
});
