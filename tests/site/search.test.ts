import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { getPath } from '@/lib/address/address';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { getTextEdition } from '@/lib/search/browser/pageWords';
import { type Manifest, manifestPath } from '@/lib/search/format/manifest';
import { parseCopy } from '@/lib/search/query/copy';
import { IndexReader } from '@/lib/search/query/indexReader';
import { type LoadCopy, Search } from '@/lib/search/query/search';
import { readArchive } from '@/tests/support/papers/readArchive';

const archive = readArchive();
const folder = getOutFolder();

/** Search on the built site, as its page asks, and the bytes that it asked for; files of the index are small by themselves. */
function openSearch() {
  const sent = { bytes: 0 };
  const read = (path: string): Buffer => {
    const content = readFileSync(join(folder, path));
    sent.bytes += path.endsWith('.bin') ? content.length : brotliCompressSync(content).length;
    return content;
  };
  const script = readdirSync(join(folder, 'assets')).find((name) => /^search\..*\.js$/.test(name));
  read(`/assets/${script}`);
  const manifest: Manifest = JSON.parse(read(manifestPath).toString());
  const reader = new IndexReader(manifest, async (path) => new Uint8Array(read(path)));
  return { read, reader, sent };
}

describe.each(archive.editions)('search in the edition $id', (edition) => {
  const articles = archive
    .listArticles({})
    .filter(({ texts }) => edition.languages.some((language) => texts[language]))
    .slice(0, 12);

  test('finds articles by their headlines; a first query takes at most 100 kB, a further one 40 kB', async () => {
    const { read, reader, sent } = openSearch();
    const loadCopy: LoadCopy = async ({ slug }, language) => {
      const home = getTextEdition(edition, language);
      return parseCopy(read(getPath(home, { kind: 'article', slug }, 'index.md')).toString());
    };
    let limit = 100_000;
    for (const { slug, texts } of articles) {
      const [language = 'en'] = edition.languages.filter((each) => texts[each]);
      const text = edition.convert(language, texts[language]?.title ?? '');
      const search = await Search.start(reader, { text, languages: edition.languages }, loadCopy);
      const results = await search.next(10);
      expect(results.map(({ entry }) => entry.slug)).toContain(slug);
      expect(sent.bytes).toBeLessThanOrEqual(limit);
      sent.bytes = 0;
      limit = 40_000;
    }
  });
});
