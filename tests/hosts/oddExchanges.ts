import type { BuiltSite } from './builtSite';
import { type Exchange, getFound, getMissing } from './exchange';

/** What no browser asks, but others do. */
export function listOddExchanges(site: BuiltSite): readonly Exchange[] {
  return [...listOdd(), ...listMethods(), ...listVariations(site)];
}

/** Nothing outside the site, nothing for what can be no address. */
function listOdd(): readonly Exchange[] {
  const paths = [
    '/../package.json',
    '/en/../../package.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/en/%2e%2e%5c..%5cpackage.json',
    '/%00',
    '/en/%00/index.html',
    '/%ff%fe',
    '/%zz',
    '/en/articles/%',
    '/\\evil.example',
    '/en/\\..\\..\\package.json',
    `/${'long'.repeat(2000)}`,
    `/${'%E4%B8%AD'.repeat(90)}`,
    `/en/${'b/'.repeat(3000)}`,
    `/${'../'.repeat(500)}etc/passwd`,
  ];
  return paths.map((path) => ({
    name: `refuses ${path.slice(0, 40)}`,
    path,
    statuses: [400, 403, 404, 414, 431],
  }));
}

/** Nothing on a site can be changed. */
function listMethods(): readonly Exchange[] {
  return ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'].map((method) => ({
    name: `refuses to ${method} a page`,
    path: '/en/',
    method,
    statuses: [405],
  }));
}

/** What is unusual, but means a page; and what looks like one, but is none. */
function listVariations(site: BuiltSite): readonly Exchange[] {
  const page = getFound(site, '/en/', '/en/index.html');
  const ask = (name: string, more: Partial<Exchange>): Exchange => ({ ...page, ...more, name });
  const nothing = Buffer.alloc(0);
  const { 'Content-Type': _, ...kept } = page.answers;
  return [
    ...['//en/', '/en//', '/en/./', '/%65n/', '/en/?', '/en/index.html'].map((path) =>
      ask(`takes ${path} for /en/`, { path }),
    ),
    ...['/EN/', '/En/feed.xml', '/en/INDEX.HTML'].map((path) => getMissing(site, path)),
    ask('has no other form for whoever refuses all', {
      headers: { 'Accept-Encoding': 'identity;q=0' },
    }),
    ask('sends the page to whoever has another', { headers: { 'If-None-Match': '"other"' } }),
    ask('sends nothing to whoever has any', {
      headers: { 'If-None-Match': '*' },
      statuses: [304],
      answers: kept,
      body: nothing,
    }),
    ask('sends a page from its beginning', {
      headers: { Range: 'bytes=0-' },
      statuses: [206],
    }),
    ...['bytes=99999999-', 'bytes=5-2', 'bytes=a-b'].map((range) => ({
      name: `has no part ${range}`,
      path: page.path,
      headers: { Range: range },
      statuses: [416],
    })),
    ask('sends the end of a page', {
      headers: { Range: 'bytes=-5' },
      statuses: [206],
      body: page.body.subarray(-5),
    }),
    ask('sends the whole page where the part is of another', {
      headers: { Range: 'bytes=0-3', 'If-Range': '"other"' },
    }),
    {
      name: 'has no page for whoever needs another',
      path: page.path,
      headers: { 'If-Match': '"other"' },
      statuses: [412],
    },
  ];
}
