import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, posix } from 'node:path';
import { caching } from '@/lib/publish/host/headers';
import { type HostRules, readHostRules } from './readHostRules';
import { sendFile } from './sendFile';

/**
 * Answers requests for a published site as nginx and Caddy do by its host files: their headers and
 * redirects, compressed variants, a redirect to the trailing slash, and the 404 page of the requested
 * edition. The folder may be replaced while it is being served.
 */
export function getSiteHandler(folder: string): RequestListener {
  const getRules = createRulesGetter(folder);
  return (request, response) => {
    const target = readTarget(request.url ?? '/');
    const rules = getRules();
    const headers = { 'Cache-Control': caching, ...rules.getHeaders(target?.path ?? '/') };
    response.setHeaders(new Headers(headers));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (!target) {
      response.writeHead(400).end();
    } else {
      answer(folder, target, rules, request, response).catch((error: unknown) => {
        // Mostly a client that went away.
        response.destroy(error instanceof Error ? error : undefined);
      });
    }
  };
}

async function answer(
  folder: string,
  { path, search }: Target,
  rules: HostRules,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const present = rules.getRedirect(path) ?? findFolder(folder, path);
  if (present !== undefined) {
    response.writeHead(301, { Location: encodeURI(present) + search }).end();
    return;
  }
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const isSent = !isHidden(file) && (await sendFile(folder, file, request, response));
  if (!isSent) sendNotFound(folder, path, rules, response);
}

/** What hosts are told, pages for errors, and whatever the system or an editor hides in a folder. */
function isHidden(path: string): boolean {
  return /^\/_|\/\.(?!well-known\/)|\/404\.html$/.test(path);
}

/** `/zh/about` is `/zh/about/` where that is a page. */
function findFolder(folder: string, path: string): string | undefined {
  if (path.endsWith('/') || !existsSync(join(folder, path, 'index.html'))) return undefined;
  return `${path}/`;
}

/** What is sent is a page of the edition, with its headers, wherever it is. */
function sendNotFound(
  folder: string,
  path: string,
  { getHeaders }: HostRules,
  response: ServerResponse,
): void {
  const pages = [`/${path.split('/')[1]}/404.html`, '/404.html'];
  const page = pages.find((file) => existsSync(join(folder, file)));
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.setHeaders(new Headers({ ...getHeaders(page ?? '/'), 'Cache-Control': caching }));
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page === undefined ? 'Not found' : readFileSync(join(folder, page)));
}

/** The rules of the site, read again when its folder was replaced. */
function createRulesGetter(folder: string): () => HostRules {
  let current = { version: getVersion(folder), rules: readHostRules(folder) };
  return () => {
    const version = getVersion(folder);
    if (version !== undefined && version !== current.version) {
      current = { version, rules: readHostRules(folder) };
    }
    return current.rules;
  };
}

function getVersion(folder: string): string | undefined {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && `${found.ino} ${found.mtimeMs}`;
}

/** What a request asks for. */
interface Target {
  /** From the root of the site, decoded and normal: no dots, no empty segments. */
  readonly path: string;
  /** The query with its `?`, still encoded; empty where there is none. */
  readonly search: string;
}

/** The target of a request (RFC 9112, 3.2); undefined where it is malformed or no file could have that name. */
function readTarget(target: string): Target | undefined {
  // A browser would take one for a slash, and what follows for another host.
  if (target.includes('\\')) return undefined;
  // Two slashes at the beginning would name another host.
  const url = target.replace(/^\/+/, '/');
  if (!URL.canParse(url, base)) return undefined;
  const { pathname, search } = new URL(url, base);
  const path = decode(pathname);
  if (path === undefined || /[\0\\]/.test(path)) return undefined;
  return { path: posix.normalize(path), search };
}

const base = 'http://localhost';

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
