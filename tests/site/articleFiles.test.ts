import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { listFiles } from '@/lib/store/listFiles';
import { readArchive } from '@/tests/support/papers/readArchive';

const folder = getOutFolder();
const files = listFiles(folder);
const { articles } = readArchive();

/** The files that an article has in all editions, its own pictures apart, with their sizes in bytes. */
function getSizes(slug: string, name = ''): readonly number[] {
  return files
    .filter((file) => file.includes(`/articles/${slug}/${name}`) && !file.startsWith('media/'))
    .map((file) => statSync(join(folder, file)).size);
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((before, size) => before + size, 0);
}

describe.skipIf(articles.length === 0)('what an article adds to the site', () => {
  test.each(articles)('is at most 12 files: $slug', ({ slug }) => {
    expect(getSizes(slug).length).toBeLessThanOrEqual(12);
  });

  test('is on average at most 140 kB', () => {
    const bytes = sum(articles.flatMap(({ slug }) => getSizes(slug)));
    expect(bytes / articles.length).toBeLessThanOrEqual(140_000);
  });

  test('has cards of at most 15 kB on average', () => {
    const cards = articles.flatMap(({ slug }) => getSizes(slug, 'card.png'));
    expect(sum(cards) / cards.length).toBeLessThanOrEqual(15_000);
  });
});
