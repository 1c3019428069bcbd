import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { type HostRules, readHostRules } from './readHostRules';

/** A published site in memory: its files, and what its host files say about them. */
interface Site {
  readonly files: RequestListener;
  readonly rules: HostRules;
}

/**
 * Answers requests for a published site as a static host does: `.br` and `.gz` variants, entity
 * tags, the headers of `_headers`, the redirects of `_redirects`, a redirect to the trailing slash,
 * and the 404 page of the requested edition. The folder may be replaced while it is being served.
 */
export function getSiteHandler(folder: string): RequestListener {
  const getSite = createSiteGetter(folder);
  return (request, response) => {
    const { files, rules } = getSite();
    const url = getUrl(request);
    for (const [name, value] of Object.entries(rules.getHeaders(url?.pathname ?? '/'))) {
      response.setHeader(name, value);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    if (!url) {
      response.writeHead(400).end();
      return;
    }
    // A range is optional (RFC 9110, 14.2), and sirv fails on one that ends before it begins.
    delete request.headers.range;
    const location = rules.getRedirect(url.pathname) ?? getSlashRedirect(folder, url);
    if (location) response.writeHead(301, { Location: location }).end();
    else if (url.pathname.startsWith('/_')) sendNotFound(folder, request, response);
    else files(request, response);
  };
}

/** A single leading slash: two would name another host. */
function getUrl(request: IncomingMessage): URL | undefined {
  const path = (request.url ?? '/').replace(/^\/+/, '/');
  return URL.canParse(path, 'http://localhost') ? new URL(path, 'http://localhost') : undefined;
}

/** sirv lists the files once, so a replaced folder needs a new one. */
function createSiteGetter(folder: string): () => Site {
  const read = () => ({ files: createFiles(folder), rules: readHostRules(folder) });
  let current = { version: getVersion(folder), site: read() };
  return () => {
    const version = getVersion(folder);
    if (version && version !== current.version) current = { version, site: read() };
    return current.site;
  };
}

function getVersion(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeMs}`;
}

function createFiles(folder: string): RequestListener {
  return sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const type = getTextType(path);
      if (type) response.setHeader('Content-Type', type);
      // Where no rule says how long a file may be kept, hosts have browsers revalidate.
      if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', revalidate);
    },
    onNoMatch: (request, response) => sendNotFound(folder, request, response),
  });
}

const revalidate = 'public, max-age=0, must-revalidate';

/** Types that browsers read as text, in an encoding they guess unless told. */
const textTypes: readonly (readonly [RegExp, string])[] = [
  [/\.xml$/, 'application/xml'],
  [/\.(txt|md)$/, 'text/plain'],
  [/\.json$/, 'application/json'],
  [/\.webmanifest$/, 'application/manifest+json'],
  [/\.css$/, 'text/css'],
  [/\.m?js$/, 'text/javascript'],
  [/\.svg$/, 'image/svg+xml'],
];

function getTextType(path: string): string | undefined {
  const type = textTypes.find(([pattern]) => pattern.test(path))?.[1];
  return type && `${type};charset=utf-8`;
}

/** `/zh/about` becomes `/zh/about/` where that is a page. */
function getSlashRedirect(folder: string, { pathname, search }: URL): string | undefined {
  if (pathname.endsWith('/')) return undefined;
  return existsSync(join(folder, pathname, 'index.html')) ? `${pathname}/${search}` : undefined;
}

function sendNotFound(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const edition = /^\/([a-z-]+)\//.exec(request.url ?? '')?.[1] ?? '';
  const page = [join(folder, edition, '404.html'), join(folder, '404.html')].find(existsSync);
  const body = page ? readFileSync(page) : 'Not found';
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(request.method === 'HEAD' ? undefined : body);
}
