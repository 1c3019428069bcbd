import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { getPath } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { renderText } from '@/lib/page/body';
import { listPages } from '@/lib/page/page';
import { readArchive } from '@/tests/support/papers/readArchive';

const archive = readArchive();

/** The words of each paragraph of an article in an edition, by its permalink. */
function readParagraphs(edition: string, slug: string): ReadonlyMap<string, string> {
  const path = getPath(getEdition(archive, edition), { kind: 'article', slug });
  const page = parse(readFileSync(join(getOutFolder(), path, 'index.html'), 'utf8'));
  const blocks = page.querySelectorAll('.prose [id]').filter(({ id }) => /^p\d+$/.test(id));
  return new Map(blocks.map((block) => [block.id, block.text.replace(/\s+/g, '')]));
}

test('a permalink is the same paragraph in every edition', () => {
  for (const page of listPages(archive, { edition: getEdition(archive, 'bilingual') })) {
    if (page.kind !== 'article') continue;
    const { slug } = page.article;
    const [text] = page.texts;
    const blocks = text ? renderText(page, text) : [];
    const ids = blocks.map(({ id }) => id).filter((id) => /^p\d+$/.test(id));
    const english = readParagraphs('en', slug);
    const chinese = readParagraphs('zh', slug);
    const both = readParagraphs('bilingual', slug);
    expect([...english.keys()], slug).toEqual(ids);
    expect([...chinese.keys()], slug).toEqual(ids);
    expect([...readParagraphs('zh-hant', slug).keys()], slug).toEqual(ids);
    expect([...both.keys()], slug).toEqual(ids);
    for (const [id, words] of both) {
      expect(words).toContain(english.get(id));
      expect(words).toContain(chinese.get(id));
    }
  }
});
