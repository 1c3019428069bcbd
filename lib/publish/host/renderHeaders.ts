import { editions } from '@/lib/edition/editions';
import { marker } from '@/lib/publish/page/marker';
import { getContentLanguage } from './getContentLanguage';
import { type Headers, hashedCaching, hashedFolders } from './headers';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Neither is told how to cache pages: both
 * have browsers ask each time by themselves, and join a header that two rules give.
 */
export function renderHeaders(headers: Headers): string {
  const hashed = hashedFolders.map((folder) => renderRule(`/${folder}/*`, hashedCaching));
  // Bing takes the language of a page from here; in the page itself it is obsolete (HTML, 4.2.5.3).
  const languages = editions.map((edition) =>
    renderRule(`/${edition.id}/*`, { 'Content-Language': getContentLanguage(edition) }),
  );
  return [`${marker}\n`, renderRule('/*', headers), ...hashed, ...languages].join('');
}

function renderRule(paths: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${paths}\n${lines.join('')}`;
}
