import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { getDevHandler } from '@/lib/cli/server/getDevHandler';
import { listen } from '@/lib/cli/server/listen';
import { ask } from '@/tests/support/site/ask';

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
