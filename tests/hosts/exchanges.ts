import { editions } from '@/lib/edition/editions';
import { caching } from '@/lib/publish/host/headers';
import { getContentType } from '@/lib/publish/host/mediaTypes';
import type { BuiltSite } from './builtSite';
import { type Exchange, getFound, getMissing } from './exchange';
import { listOddExchanges } from './oddExchanges';

/** What hosts are asked of a built site, whatever is in it. */
export function listExchanges(site: BuiltSite): readonly Exchange[] {
  return [
    ...listFound(site),
    ...listCompressed(site),
    ...listMissing(site),
    ...listHidden(site),
    ...listMoved(site),
    ...listConditions(site),
    ...listOddExchanges(site),
  ];
}

/** The front pages, pages at former addresses, and a file of each name or, where names bear a hash, of each type. */
function listFound(site: BuiltSite): readonly Exchange[] {
  const kinds = new Map<string, string>();
  for (const file of site.files.filter((path) => !/^\/_|\.(html|br|gz)$/.test(path))) {
    const [name = ''] = file.split('/').slice(-1);
    const hashed = /^\/(assets|media)\//.exec(file)?.[0];
    kinds.set(hashed === undefined ? name : `${hashed}${getContentType(name)}`, file);
  }
  const pages = ['/', ...editions.map(({ id }) => `/${id}/`)];
  // No rule leads on from former addresses in Chinese, but their pages do.
  const former = site.files.filter((path) => /\P{ASCII}.*\.html$/u.test(path)).slice(0, most);
  return [
    ...former.map((file) => getFound(site, encodeURI(file.replace(/index\.html$/, '')), file)),
    ...pages.map((path) => getFound(site, path, `${path}index.html`)),
    ...[...kinds.values()].map((path) => getFound(site, path)),
  ];
}

/** Where the build made variants of the pages. */
function listCompressed(site: BuiltSite): readonly Exchange[] {
  const page = getFound(site, '/en/', '/en/index.html');
  const getVariant = (accepted: string, encoding?: 'br' | 'gzip'): Exchange => ({
    ...page,
    name: `sends ${encoding ?? 'the page itself'} to whoever accepts ${accepted}`,
    headers: { 'Accept-Encoding': accepted },
    answers: { ...page.answers, 'Content-Encoding': encoding, Vary: 'Accept-Encoding' },
    ...(encoding === 'br' && { needsBrotli: true }),
  });
  const has = (extension: string) => site.files.includes(`/en/index.html.${extension}`);
  return [
    ...(has('gz') ? [getVariant('gzip', 'gzip'), getVariant('br;q=0, gzip', 'gzip')] : []),
    ...(has('br') ? [getVariant('gzip, deflate, br', 'br')] : []),
    ...(has('gz') || has('br') ? [getVariant('gzip;q=0, br;q=0')] : []),
  ];
}

/** The page of the edition says so, whatever was asked for, and nobody keeps it. */
function listMissing(site: BuiltSite): readonly Exchange[] {
  const names = ['no-page/', 'no-page', 'articles/no-article/index.md', 'topics/-/feed.xml', '404'];
  // Without a page of their own, and a file as if it were a folder.
  const folders = site.folders.filter((path) => /^(\/[^/]+)?\/(articles|assets|media)$/.test(path));
  const feeds = editions.map(({ id }) => `/${id}/feed.xml`);
  return [
    ...editions.flatMap(({ id }) => names.map((name) => `/${id}/${name}`)),
    ...['/no-page/', '/no.md', '/assets/no.css', '/media/no/no.avif'],
    ...[...folders, ...feeds].map((path) => `${path}/`),
  ].map((path) => getMissing(site, path));
}

/** Files for hosts, and the pages that say that there is nothing, however they are asked for. */
function listHidden(site: BuiltSite): readonly Exchange[] {
  const hidden = site.files.filter((path) => /^\/_|\/404\.html$/.test(path));
  return hidden.flatMap((path) => [
    getMissing(site, path),
    getMissing(site, path.replace(/[_4]/, encode), path),
    getMissing(site, path.replace(/\w/g, encode), path),
    // By a way on which a host may take the root for the edition.
    ...[`/${path}`, `/zh/..${path}`].map((way) => ({
      name: `has nothing at ${way}`,
      path: way,
      statuses: [404],
    })),
  ]);
}

function encode(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

/** For good, with the query: addresses without the slash at their end, and former ones. */
function listMoved({ rules, moved }: BuiltSite): readonly Exchange[] {
  const slashes = editions.map(({ id }) => [`/${id}`, `/${id}/`] as const);
  return [...slashes, ...moved.slice(0, most)].flatMap(([from, to]) => {
    // A redirect has no text, whose language it would name.
    const { 'Content-Language': _, ...headers } = rules.getHeaders(from);
    return ['', '?q=%E4%B8%AD&page=2'].map((query) => ({
      name: `leads from ${from}${query} to ${to}${query}`,
      path: from + query,
      statuses: [301, 308],
      answers: { ...headers, Location: to + query, 'Cache-Control': caching },
    }));
  });
}

const most = 8;

/** RFC 9110, 13 and 14, on a page and a picture. */
function listConditions(site: BuiltSite): readonly Exchange[] {
  const paths = ['/en/', ...site.files.filter((path) => /\.png$/.test(path)).slice(0, 1)];
  return paths.flatMap((path) => {
    const found = getFound(site, path, path.endsWith('/') ? `${path}index.html` : path);
    const { 'Content-Type': _, ...answers } = found.answers;
    const nothing = Buffer.alloc(0);
    const kept = { path, statuses: [304], answers, body: nothing };
    const range = { ...found.answers, 'Content-Range': `bytes 0-9/${found.body.length}` };
    return [
      { ...found, name: `sends the head of ${path} alone`, method: 'HEAD', body: nothing },
      {
        ...kept,
        name: `does not send ${path} again to whoever has its ETag`,
        getHeaders: ({ headers }) => ({ 'If-None-Match': headers.etag ?? '' }),
      },
      {
        ...kept,
        name: `does not send ${path} again to whoever has it of that date`,
        getHeaders: ({ headers }) => ({ 'If-Modified-Since': headers['last-modified'] ?? '' }),
      },
      {
        ...found,
        name: `sends a part of ${path}`,
        headers: { Range: 'bytes=0-9' },
        statuses: [206],
        answers: range,
        body: found.body.subarray(0, 10),
      },
    ] satisfies Exchange[];
  });
}
