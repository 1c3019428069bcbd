import { editions } from '@/lib/edition/editions';
import { getContentLanguage, type Headers, hashedCaching, hashedFolders } from './headers';
import type { Redirect } from './redirects';

/** A server block for nginx 1.18 and later that serves the output folder as the other hosts do. */
export function renderNginx(
  host: string,
  headers: Headers,
  redirects: readonly Redirect[],
): string {
  const all = renderHeaders(headers);
  // In nginx, an add_header inside a location drops those outside it.
  const hashed = renderHeaders({ ...headers, ...hashedCaching });
  return `# Written by Software Courier. Set listen, TLS and root, and include this file.
map $uri $courier_language {
${editions.map((edition) => `  ~^/${edition.id}/ "${getContentLanguage(edition)}";\n`).join('')}}
server {
  listen 80;
  server_name ${host};
  root /var/www/${host};
  index index.html;
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/plain text/xml text/markdown application/xml application/json
    application/javascript application/atom+xml application/rss+xml application/feed+json;
  gzip_static on;
  # brotli_static on; # with ngx_brotli
  error_page 404 /404.html;
${all}
  add_header Content-Language $courier_language;
  location ~ \\.md$ { types { text/markdown md; } }
  location ~ ^/(${hashedFolders.join('|')})/ {${hashed.replaceAll('\n', '\n  ')}
  }
  location ~ ^/_ { return 404; }
${editions.map(({ id }) => `  location /${id}/ { error_page 404 /${id}/404.html; }\n`).join('')}${redirects
  .map(({ from, to }) => `  location = ${from} { return 301 ${to}; }\n`)
  .join('')}}
`;
}

function renderHeaders(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `\n  add_header ${name} "${value.replaceAll('"', '\\"')}" always;`)
    .join('');
}
