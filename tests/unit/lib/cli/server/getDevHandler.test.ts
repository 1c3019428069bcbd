import { appendFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { readPaper } from '@/lib/archive/readPaper';
import { createDevSearch, getDevHandler } from '@/lib/cli/server/getDevHandler';
import { listen } from '@/lib/cli/server/listen';
import { type Manifest, manifestPath } from '@/lib/search/format/manifest';
import { IndexReader } from '@/lib/search/query/indexReader';
import { Search } from '@/lib/search/query/search';
import { ask } from '@/tests/support/site/ask';
import { articleYaml, makePaper, markdown } from '@/tests/unit/lib/content/makePaper';

test('while no page can be made, each says what is wrong, and asks until that is mended', async () => {
  let findings: string | undefined = 'site.yaml:2:1 <b> is wrong\n\n1 error';
  const handler = getDevHandler(
    { getFindings: () => findings, getArchive: () => undefined },
    async (_, response) => {
      response.end('by Next');
    },
  );
  const server = await listen(handler, 0);
  const { port } = server.address() as AddressInfo;
  const get = (path: string) => ask(port, { path });
  const read = async (path: string) => (await get(path)).body.toString();

  const page = await get('/en/');
  expect(page.status).toBe(500);
  expect(page.body.toString()).toContain('site.yaml:2:1 &lt;b&gt; is wrong\n\n1 error');
  const tag = await read('/_findings');
  expect(page.body.toString()).toContain(tag);
  expect(await read('/_next/a.js')).toBe('by Next');

  findings = 'another';
  expect(await read('/_findings')).not.toBe(tag);

  findings = undefined;
  expect(await read('/_findings')).toBe('');
  expect(await read('/en/')).toBe('by Next');
  server.close();
});

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
