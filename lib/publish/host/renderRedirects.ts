import { editions } from '@/lib/edition/editions';
import type { Redirect } from './redirect';

/**
 * `_redirects` as Netlify and Cloudflare Pages read it: former addresses, and the 404 page of
 * each edition, which Cloudflare finds by itself and Netlify does not.
 */
export function renderRedirects(redirects: readonly Redirect[]): string {
  const moved = redirects.map(({ from, to }) => `${from} ${to} 301\n`);
  const missing = editions.map(({ id }) => `/${id}/* /${id}/404.html 404\n`);
  return [...moved, ...missing].join('');
}
