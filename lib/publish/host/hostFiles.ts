import { editions } from '@/lib/edition/editions';
import { marker } from '@/lib/publish/output/outFolder';
import { getPolicy } from '@/lib/publish/page/policy';
import { renderCaddy } from './caddy';
import {
  getContentLanguage,
  getHostHeaders,
  type Headers,
  hashedCaching,
  hashedFolders,
} from './headers';
import { renderNginx } from './nginx';
import { isPlainPath, type Redirect } from './redirects';

/**
 * The files for hosts, by name: `_headers` and `_redirects` (Netlify, Cloudflare Pages),
 * `_nginx.conf` and `_Caddyfile`. None of them is for readers; each host refuses their paths. `admin`
 * are headers of `/admin/` in place of the site’s.
 */
export function getHostFiles(
  digests: readonly string[],
  redirects: readonly Redirect[],
  admin?: Headers,
): ReadonlyMap<string, string> {
  const headers = getHostHeaders(getPolicy(digests));
  const plain = redirects.filter(isPlainPath);
  return new Map([
    ['_Caddyfile', renderCaddy(headers, plain, admin)],
    ['_headers', renderHeaders(headers, admin)],
    ['_nginx.conf', renderNginx(headers, plain, admin)],
    ['_redirects', renderRedirects(plain)],
  ]);
}

/**
 * `_headers` as Netlify and Cloudflare Pages read it. It does not say how to cache pages: both
 * already have browsers ask each time, and would join a header that two rules set.
 */
function renderHeaders(all: Headers, admin: Headers = {}): string {
  const isShared = ([name]: readonly [string, string]) => !(name in admin);
  const headers = Object.fromEntries(Object.entries(all).filter(isShared));
  // What the editor has otherwise is said of each folder of pages, since it would be joined, too.
  const pages = Object.fromEntries(Object.entries(all).filter((entry) => !isShared(entry)));
  const hashed = hashedFolders.map((folder) =>
    renderRule(`/${folder}/*`, { 'Cache-Control': hashedCaching }),
  );
  // Bing takes the language of a page from here; in the page itself it is obsolete (HTML, 4.2.5.3).
  const languages = editions.map((edition) =>
    renderRule(`/${edition.id}/*`, { 'Content-Language': getContentLanguage(edition), ...pages }),
  );
  const own =
    Object.keys(pages).length > 0 ? ['/', '/404.html'].map((path) => renderRule(path, pages)) : [];
  const editor = own.length > 0 ? [renderRule('/admin/*', admin)] : [];
  return [
    `${marker}\n`,
    renderRule('/*', headers),
    ...hashed,
    ...languages,
    ...own,
    ...editor,
  ].join('');
}

function renderRule(paths: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${paths}\n${lines.join('')}`;
}

/**
 * `_redirects` as Netlify and Cloudflare Pages read it: former addresses, and the 404 page of
 * each edition, which Cloudflare finds by itself and Netlify does not.
 */
function renderRedirects(redirects: readonly Redirect[]): string {
  const moved = redirects.map(({ from, to }) => `${from} ${to} 301\n`);
  const missing = editions.map(({ id }) => `/${id}/* /${id}/404.html 404\n`);
  return [...moved, ...missing].join('');
}
