import { renameSync, rmSync } from 'node:fs';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getSiteHandler } from '@/lib/cli/server/getSiteHandler';
import { listen } from '@/lib/cli/server/listen';
import { makeFolder } from '@/tests/support/makeFolder';

const about = '<p>About 关于</p>';

const folder = makeFolder({
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
  'site.webmanifest': '{}',
  'assets/a.js': 'run()',
  _headers: '# ours\n/*\n  X-Frame: none\n  Policy: a: b\n/assets/*\n  Cache-Control: immutable\n',
  _redirects: '/zh/articles/old/ /zh/articles/x/ 301\n/zh/* /zh/404.html 404\n',
});

let server: Server;

beforeAll(async () => {
  server = await listen(getSiteHandler(folder), 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** By node:http, which sends a path as it stands; `fetch` would resolve its dots. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('getSiteHandler', () => {
  test('serves a page at its address', async () => {
    const { status, headers, body } = await get('/zh/about/');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
    expect(body).toBe(about);
  });

  test.each([
    ['/zh/feed.xml', 'application/xml;charset=utf-8'],
    ['/robots.txt', 'text/plain;charset=utf-8'],
    ['/zh/articles/x/index.json', 'application/json;charset=utf-8'],
    ['/site.webmanifest', 'application/manifest+json;charset=utf-8'],
  ])('tells the type and encoding of %s', async (path, type) => {
    expect((await get(path)).headers['content-type']).toBe(type);
  });

  test.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ])('to a reader who accepts %s sends %s', async (accepted, sent) => {
    const { headers } = await get('/zh/about/', { 'accept-encoding': accepted });
    expect(headers['content-encoding']).toBe(sent);
    expect(headers.vary).toBe('Accept-Encoding');
    expect(headers['content-type']).toBe('text/html;charset=utf-8');
  });

  test('does not send again what the reader has', async () => {
    const { headers } = await get('/zh/about/');
    const again = await get('/zh/about/', { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
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

  test.each(['/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/.secret', '/%00'])(
    'keeps to its folder: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
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

  test('keeps what it is told for itself', async () => {
    expect((await get('/_headers')).status).toBe(404);
  });

  test('sends no body to HEAD', async () => {
    expect(await get('/none', {}, 'HEAD')).toMatchObject({ status: 404, body: '' });
    expect(await get('/zh/about/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  test('refuses to write', async () => {
    expect((await get('/zh/about/', {}, 'POST')).status).toBe(405);
  });

  test.each(['bytes=5-2', 'bytes=-3', 'nonsense'])('answers a range of %s whole', async (range) => {
    expect(await get('/zh/about/', { range })).toMatchObject({ status: 200, body: about });
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
