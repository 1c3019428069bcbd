import { renameSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getSiteHandler } from '@/lib/cli/server/getSiteHandler';
import { listen } from '@/lib/cli/server/listen';
import { makeFolder } from '@/tests/support/papers/makeFolder';

const site = {
  'index.html': 'choice',
  '404.html': 'nothing',
  '.hidden': 'for nobody',
  'zh/404.html': '没有',
  'zh/about/index.html': '关于',
  'zh/feed.xml': '<feed/>',
  _headers: '# for hosts\n/*\n  X-Frame: none\n',
  _redirects: '/zh/articles/old/ /zh/articles/x/ 301\n/zh/* /zh/404.html 404\n',
};

/** What requests are made of here. */
const pieces: readonly string[] = [
  ...[
    '/',
    '//',
    '.',
    '..',
    '../',
    '%2e',
    '%2E%2e/',
    '%2f',
    '%5c',
    '\\',
    '%00',
    '%0a',
    '%ff',
    '%zz',
  ],
  ...['_headers', '%5f%68eaders', '_redirects', '.hidden', '%2ehidden', 'outside.txt', '404.html'],
  ...['zh', 'about', 'index.html', 'feed.xml', 'zh/articles/old/', '?', '#', ';', '&', '%', '中'],
  ...['http://x', ':80', '@', '~', '*', '\u00a0', 'a'.repeat(300), 'a'.repeat(9000)],
];

test('whatever is asked, the answer is an answer, and nothing that is not for readers', async () => {
  const folder = join(makeFolder({ 'outside.txt': 'beyond the site' }), 'site');
  renameSync(makeFolder(site), folder);
  const server = await listen(getSiteHandler(folder), 0);
  const { port } = server.address() as AddressInfo;
  const paths = fc.array(fc.constantFrom(...pieces), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(paths, async (path) => {
      const answer = await sendLine(port, `GET /${path.join('')} HTTP/1.1`);
      expect(answer).toMatch(/^HTTP\/1\.1 [234]\d\d /);
      expect(answer).not.toMatch(/beyond the site|for hosts|for nobody|\n +at /);
    }),
    { numRuns: 400 },
  );
  server.close();
});

/** Sends the first line of a request as it stands, and gives all that comes. */
function sendLine(port: number, line: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  socket.write(`${line}\r\nHost: x\r\nConnection: close\r\n\r\n`);
  return text(socket);
}
