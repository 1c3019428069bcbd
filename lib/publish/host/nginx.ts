import { type EditionEntry, editions } from '@/lib/edition/editions';
import { caching, getContentLanguage, type Headers, hashedCaching, hashedFolders } from './headers';
import { mediaTypes } from './mediaTypes';
import type { Redirect } from './redirects';

/**
 * What nginx (1.18 and later) includes in the operator's server block. Headers whose values differ
 * by folder are variables: an `add_header` in a location would drop all those outside it, the
 * operator's own among them.
 */
export function renderNginx(
  headers: Headers,
  redirects: readonly Redirect[],
  admin: Headers = {},
): string {
  const all = {
    ...headers,
    'Cache-Control': '$courier_caching',
    'Content-Language': '$courier_language',
    ...Object.fromEntries(Object.keys(admin).map((name) => [name, getVariable(name)])),
  };
  const own = Object.entries(admin);
  return `# Written by every build, to be included in a server block of yours; the README shows one.
index index.html;
absolute_redirect off;
gzip_static on;
gzip_vary on;
types {
${mediaTypes.map(({ type, extension }) => `  ${type} ${extension};\n`).join('')}}
default_type application/octet-stream;
charset utf-8;
charset_types ${listTextTypes().join(' ')};
set $courier_caching "${caching}";
set $courier_language "";
${own.map(([name]) => renderSet(name, headers[name] ?? '')).join('')}${Object.entries(all).map(renderHeader).join('')}error_page 403 404 =404 /404.html;
location = /404.html { internal; }
location ^~ /_ { return 404; }
${hashedFolders.map(renderHashedFolder).join('')}${own.length > 0 ? `location /admin/ {\n${own.map((entry) => `  ${renderSet(...entry)}`).join('')}}\n` : ''}${editions.map(renderEdition).join('')}${redirects.map(renderRedirect).join('')}`;
}

/** All but HTML, which nginx counts in by itself. */
function listTextTypes(): readonly string[] {
  return mediaTypes
    .filter(({ isText, extension }) => isText && extension !== 'html')
    .map(({ type }) => type);
}

function renderHeader([name, value]: readonly [string, string]): string {
  return `add_header ${name} "${value.replaceAll('"', '\\"')}" always;\n`;
}

function getVariable(name: string): string {
  return `$courier_${name.toLowerCase().replaceAll('-', '_')}`;
}

function renderSet(name: string, value: string): string {
  return `set ${getVariable(name)} "${value.replaceAll('"', '\\"')}";\n`;
}

function renderHashedFolder(folder: string): string {
  return `location /${folder}/ { set $courier_caching "${hashedCaching}"; }\n`;
}

/** A location inside another one inherits its error pages, but not its variables. */
function renderEdition(edition: EditionEntry): string {
  const page = `/${edition.id}/404.html`;
  const language = `set $courier_language "${getContentLanguage(edition)}";`;
  return `location /${edition.id}/ {
  ${language}
  error_page 403 404 =404 ${page};
  location = ${page} { internal; ${language} }
}
`;
}

function renderRedirect({ from, to }: Redirect): string {
  return `location = ${from} { return 301 ${to}$is_args$args; }\n`;
}
