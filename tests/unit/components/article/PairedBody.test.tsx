import { expect, test } from 'vitest';
import { PairedBody } from '@/components/article/PairedBody';
import { getEdition } from '@/lib/archive/archive';
import { buildArchive } from '@/lib/archive/buildArchive';
import type { Block, BlockKind } from '@/lib/markdown/block';
import { makeContent } from '@/tests/support/papers/makeContent';
import { renderElement } from '@/tests/unit/components/renderElement';

const archive = buildArchive(makeContent(), { now: 0, drafts: false });

function makeBlocks(kinds: readonly BlockKind[], word: string): readonly Block[] {
  return kinds.map((kind, place) => ({
    id: `p${place + 1}`,
    kind,
    html: kind === 'rule' ? '<hr>' : `<p>${word}${place + 1}</p>`,
    text: `${word}${place + 1}`,
    hash: `${word}${place}`,
    line: place + 1,
  }));
}

const stale = { en: new Set<string>(), zh: new Set<string>() };

function renderBody(en: readonly BlockKind[], zh: readonly BlockKind[]) {
  const bodies = { en: makeBlocks(en, 'one'), zh: makeBlocks(zh, '一') };
  return renderElement(
    <PairedBody
      edition={getEdition(archive, 'bilingual')}
      bodies={bodies}
      stale={stale}
      topics={[]}
    />,
  );
}

test('what says the same stands in one row with one address', () => {
  const root = renderBody(['paragraph', 'paragraph'], ['paragraph', 'paragraph']);
  const row = root.querySelector('#p2');
  expect(row?.querySelectorAll('p').map((block) => block.text)).toEqual(['one2', '一2']);
  expect(row?.querySelector('div[lang="zh-Hans"]')?.text).toBe('一2');
  expect(row?.querySelector('a')?.getAttribute('href')).toBe('#p2');
});

test('what is the same in both languages stands once', () => {
  expect(renderBody(['rule'], ['rule']).querySelectorAll('hr')).toHaveLength(1);
});

test('where the languages part, both are whole, with a word to the reader and each id once', () => {
  const root = renderBody(['paragraph', 'paragraph'], ['paragraph']);
  expect(root.text).toContain('not matched paragraph by paragraph');
  expect(root.querySelectorAll('p').map((block) => block.text)).toEqual(
    expect.arrayContaining(['one1', 'one2', '一1']),
  );
  const ids = root.querySelectorAll('[id]').map((element) => element.id);
  expect(ids).toEqual(['p1', 'p2']);
});

test('a paragraph offers its other language, a heading shows it', () => {
  const root = renderBody(['heading', 'paragraph', 'rule'], ['heading', 'paragraph', 'rule']);
  const offered = root.querySelectorAll('summary').map((summary) => summary.closest('[id]')?.id);
  expect(offered).toEqual(['p2']);
});
