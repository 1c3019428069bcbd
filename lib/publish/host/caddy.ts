import { type EditionEntry, editions } from '@/lib/edition/editions';
import { caching, getContentLanguage, type Headers, hashedCaching, hashedFolders } from './headers';
import { getContentType, mediaTypes } from './mediaTypes';
import type { Redirect } from './redirects';

/**
 * What Caddy (2.6 and later) imports into the operator's site block, to serve the site as nginx does.
 * Headers with `defer` are set as an answer is sent, and so not on errors, which have pages of their
 * own. Folders are redirected here because Caddy itself would lose the query. What no file of a
 * site can be called is refused, or Caddy would take it for a fault of its own (500): a name has at most 255
 * bytes, and former addresses may be in Chinese, so that 64 characters are too many. So is whatever would change a
 * site, which Caddy would answer with the page. Languages go by patterns, since a path matches in capitals too.
 */
export function renderCaddy(
  headers: Headers,
  redirects: readonly Redirect[],
  admin?: Headers,
): string {
  return `# Written by every build, to be imported into a site block of yours; the README shows one.
map {path} {courier_type} {
${mediaTypes.map(({ extension }) => `\t~\\.${extension}$ "${getContentType(`.${extension}`)}"\n`).join('')}	~/$ "${getContentType('.html')}"
	default "${getContentType('')}"
}
header {
${renderFields({ ...headers, 'Cache-Control': caching })}}
header {
	Content-Type {courier_type}
	Vary Accept-Encoding
	defer
}
${hashedFolders.map(renderHashedFolder).join('')}${admin ? renderOwn('admin', admin) : ''}${editions.map(renderLanguage).join('')}${redirects.map(renderRedirect).join('')}@folder {
	path_regexp ^(/[^/]+)+$
	file {path}/index.html
}
route @folder {
	rewrite * {path}/
	redir * {uri} 301
}
@file path_regexp \\.[a-z]+/$
error @file 404
@nul path_regexp \\x00
error @nul 400
@nameless path_regexp [^/]{256}|.{1000}|[^\\x00-\\x7f](?:[^/]{63}|.{250})|(?:[^/]{63}|.{250})[^\\x00-\\x7f]
error @nameless 404
@change not method GET HEAD
header @change Allow "GET, HEAD"
error @change 405
file_server {
	precompressed br gzip
	hide _* 404.html
}
handle_errors {
	@missing expression {err.status_code} == 404
	handle @missing {
		try_files /{path.0}/404.html /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

function renderFields(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `\t${name} "${value.replaceAll('"', '\\"')}"\n`)
    .join('');
}

function renderHashedFolder(folder: string): string {
  return renderOwn(folder, { 'Cache-Control': hashedCaching });
}

/** Headers of a folder that are not those of the site. */
function renderOwn(folder: string, headers: Headers): string {
  return `header /${folder}/* {
${renderFields(headers)}	defer
}
`;
}

function renderLanguage(edition: EditionEntry): string {
  const name = `@edition_${edition.id}`;
  return `${name} path_regexp ^/${edition.id}/
header ${name} Content-Language "${getContentLanguage(edition)}"
`;
}

function renderRedirect({ from, to }: Redirect): string {
  return `route ${from} {
	rewrite * ${to}
	redir * {uri} 301
}
`;
}
