import { type Headers, hashedCaching, hashedPaths } from './headers';
import { marker } from './marker';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Neither is told how to cache pages: both
 * have browsers ask each time by themselves, and join a header that two rules give.
 */
export function renderHeaders(headers: Headers): string {
  return `${marker}\n${renderRule('/*', headers)}${renderRule(hashedPaths, hashedCaching)}`;
}

function renderRule(paths: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${paths}\n${lines.join('')}`;
}
