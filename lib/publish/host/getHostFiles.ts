import { getPolicy } from '@/lib/publish/page/getPolicy';
import { getHostHeaders } from './getHostHeaders';
import type { Redirect } from './redirect';
import { renderHeaders } from './renderHeaders';
import { renderNginx } from './renderNginx';
import { renderRedirects } from './renderRedirects';

/**
 * What hosts are told, by file: `_headers` and `_redirects` (Netlify, Cloudflare Pages) and
 * `_nginx.conf`. None of them is for readers; the nginx block refuses their paths itself.
 */
export function getHostFiles(
  origin: string,
  digests: readonly string[],
  redirects: readonly Redirect[],
): ReadonlyMap<string, string> {
  const headers = getHostHeaders(getPolicy(digests));
  return new Map([
    ['_headers', renderHeaders(headers)],
    ['_nginx.conf', renderNginx(new URL(origin).host, headers, redirects)],
    ['_redirects', renderRedirects(redirects)],
  ]);
}
