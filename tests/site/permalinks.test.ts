import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { getPath } from '@/lib/address/address';
import { getEdition } from '@/lib/archive/archive';
import { getArchive } from '@/lib/archive/getArchive';
import { getOutFolder } from '@/lib/cli/terminal/environment';
import { listPages } from '@/lib/page/page';

const archive = getArchive();
const inAllEditions = listPages(archive, getEdition(archive, 'bilingual')).flatMap((page) =>
  page.kind === 'article' ? [page.article] : [],
);

/** The words of each paragraph of an article in an edition, by its permalink. */
function readParagraphs(edition: string, slug: string): ReadonlyMap<string, string> {
  const path = getPath(getEdition(archive, edition), { kind: 'article', slug });
  const page = parse(readFileSync(join(getOutFolder(), path, 'index.html'), 'utf8'));
  const blocks = page.querySelectorAll('.prose [id]').filter(({ id }) => /^p\d+$/.test(id));
  return new Map(blocks.map((block) => [block.id, block.text.replace(/\s+/g, '')]));
}

describe.each(inAllEditions.map(({ slug }) => slug))('%s', (slug) => {
  test('a permalink is the same paragraph in every edition', () => {
    const english = readParagraphs('en', slug);
    const chinese = readParagraphs('zh', slug);
    const both = readParagraphs('bilingual', slug);
    expect(english.size).toBeGreaterThan(2);
    expect([...chinese.keys()]).toEqual([...english.keys()]);
    expect([...readParagraphs('zh-hant', slug).keys()]).toEqual([...english.keys()]);
    expect([...both.keys()]).toEqual([...english.keys()]);
    for (const [id, words] of both) {
      expect(words).toContain(english.get(id));
      expect(words).toContain(chinese.get(id));
    }
  });
});
