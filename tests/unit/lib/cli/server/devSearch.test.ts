import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readPaper } from '@/lib/archive/readPaper';
import { createDevSearch } from '@/lib/cli/server/devSearch';
import { type Manifest, manifestPath } from '@/lib/search/format/manifest';
import { IndexReader } from '@/lib/search/query/indexReader';
import { Search } from '@/lib/search/query/search';
import { articleYaml, makePaper, markdown } from '@/tests/unit/lib/content/makePaper';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('search answers while somebody writes: from the content as it is, drafts included', async () => {
  const root = makePaper({
    'content/articles/draft/article.yaml': articleYaml('draft: true\n'),
    'content/articles/draft/en.md': markdown('Unfinished.\n'),
  });
  vi.stubEnv('CONTENT_DIR', join(root, 'content'));
  let { archive } = readPaper({ drafts: true });
  const getFile = createDevSearch({ getArchive: () => archive });
  const count = async (text: string) => {
    const load = async (path: string) => new Uint8Array(Buffer.from((await getFile(path)) ?? ''));
    const manifest: Manifest = JSON.parse(`${Buffer.from(await load(manifestPath))}`);
    const copy = async () => ({ title: '', summary: '', body: [] });
    const reader = new IndexReader(manifest, load);
    return (await Search.start(reader, { text, languages: ['en'] }, copy)).count;
  };

  expect(await count('unfinished')).toBe(1);
  expect(await count('zeppelin')).toBe(0);
  appendFileSync(join(root, 'content/articles/forum/en.md'), '\nA zeppelin.\n');
  ({ archive } = readPaper({ drafts: true }));
  expect(await count('zeppelin')).toBe(1);

  expect(await getFile('/search.js')).toContain('fetch');
  expect(await getFile('/en/search/')).toBeUndefined();
});
