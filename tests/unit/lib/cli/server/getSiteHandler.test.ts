import { renameSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getSiteHandler } from '@/lib/cli/server/getSiteHandler';
import { listen } from '@/lib/cli/server/listen';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { ask } from '@/tests/support/site/ask';

const about = '<p>About 关于</p>';

const folder = join(makeFolder({ 'outside.txt': 'beyond the site' }), 'site');
const files = {
  'index.html': 'choice',
  '404.html': 'not found, both',
  '.secret': 'secret',
  'robots.txt': 'robots',
  'zh/404.html': '找不到',
  'zh/index.html': 'front',
  'zh/feed.xml': '<feed/>',
  'zh/about/index.html': about,
  'zh/about/index.html.br': brotliCompressSync(about),
  'zh/about/index.html.gz': gzipSync(about),
  'zh/articles/x/index.json': '{}',
  'assets/a.js': 'run()',
  _headers: '# ours\n/*\n  X-Frame: none\n  Policy: a: b\n/assets/*\n  Cache-Control: immutable\n',
  _redirects: '/zh/articles/old/ /zh/articles/x/ 301\n/zh/* /zh/404.html 404\n',
};

let server: Server;

beforeAll(async () => {
  renameSync(makeFolder(files), folder);
  server = await listen(getSiteHandler(folder), 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** As `ask`, with the body as text. */
async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const { port } = server.address() as AddressInfo;
  const answer = await ask(port, { path, headers, method });
  return { ...answer, body: answer.body.toString() };
}

const kept = { status: 304, body: '' };

describe('getSiteHandler', () => {
  test('serves a page at its address', async () => {
    const { status, headers, body } = await get('/zh/about/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toBe(about);
  });

  test.each([
    ['/zh/feed.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/zh/articles/x/index.json', 'application/json; charset=utf-8'],
  ])('tells the type and encoding of %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['*;q=0', undefined],
    ['identity', undefined],
  ])('to a reader who accepts %s sends %s', async (accepted, sent) => {
    const { headers } = await get('/zh/about/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(sent);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
  });

  test('does not send again what the reader has', async () => {
    const { headers } = await get('/zh/about/');
    const { etag = '', 'last-modified': date = '' } = headers;
    expect(await get('/zh/about/', { 'if-none-match': etag })).toMatchObject(kept);
    expect(await get('/zh/about/', { 'if-modified-since': date })).toMatchObject(kept);
    const longAgo = new Date(0).toUTCString();
    expect((await get('/zh/about/', { 'if-modified-since': longAgo })).status).toBe(200);
  });

  test('redirects to the slash at the end and keeps the query', async () => {
    const { status, headers } = await get('/zh/about?q=1');
    expect(status).toBe(301);
    expect(headers.location).toBe('/zh/about/?q=1');
  });

  test('never redirects to another host', async () => {
    expect((await get('//zh/about')).headers.location).toBe('/zh/about/');
  });

  test.each([
    ['/zh/articles/none/', '找不到'],
    ['/en/articles/none/', 'not found, both'],
    ['/none', 'not found, both'],
  ])('answers %s with 404 and the nearest page that says so', async (path, body) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(answer.body).toBe(body);
  });

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/.secret'])(
    'keeps to its folder: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test.each(['/%00', '/%ff', '/%zz', '/zh/%', '/..%5c..%5coutside.txt'])(
    'says of %s that it is no address',
    async (path) => {
      expect((await get(path)).status).toBe(400);
    },
  );

  test('sends the headers that the site tells its host', async () => {
    expect((await get('/zh/about/')).headers).toMatchObject({ 'x-frame': 'none', policy: 'a: b' });
    expect((await get('/none')).headers).toMatchObject({ 'x-frame': 'none' });
    expect((await get('/assets/a.js')).headers).toMatchObject({
      'x-frame': 'none',
      'cache-control': 'immutable',
    });
  });

  test('has browsers ask again for a page', async () => {
    const { headers } = await get('/zh/about/');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('leads from a former address to the present one', async () => {
    const { status, headers } = await get('/zh/articles/old/');
    expect(status).toBe(301);
    expect(headers.location).toBe('/zh/articles/x/');
  });

  test('leads there with the query', async () => {
    const { headers } = await get('/zh/articles/old/?q=%E4%B8%AD');
    expect(headers.location).toBe('/zh/articles/x/?q=%E4%B8%AD');
  });

  test.each(['/_headers', '/%5f%68eaders', '//_headers', '/zh/../_headers', '/zh/..%2f_redirects'])(
    'keeps what it is told for itself: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  test.each(['/zh/feed.xml/', '/zh/404', '/zh/404.html', '/zh/articles', '/zh/articles/'])(
    'has nothing at %s, where nginx has nothing',
    async (path) => {
      expect(await get(path)).toMatchObject({ status: 404, body: '找不到' });
    },
  );

  test('has nobody keep a page that says that there is nothing', async () => {
    const { headers } = await get('/assets/none.js');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  test('sends no body to HEAD', async () => {
    expect(await get('/none', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await get('/zh/about/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('refuses to write', async () => {
    expect((await get('/zh/about/', {}, 'POST')).status).toBe(405);
  });

  test.each([
    ['bytes=0-2', 206, '<p>'],
    ['bytes=-4', 206, '</p>'],
    ['bytes=99-', 416, expect.any(String)],
    ['nonsense', 200, about],
  ])('answers a range of %s with %s', async (range, status, body) => {
    expect(await get('/zh/about/', { range })).toMatchObject({ status, body });
  });

  test('serves the new site when the folder was replaced', async () => {
    const next = makeFolder({ 'index.html': 'tomorrow’s choice' });
    renameSync(folder, `${folder}.last`);
    renameSync(next, folder);
    const { body } = await get('/');
    rmSync(`${folder}.last`, { recursive: true });
    expect(body).toBe('tomorrow’s choice');
  });
});
