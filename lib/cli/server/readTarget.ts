import { posix } from 'node:path';

/** What a request asks for. */
export interface Target {
  /** From the root of the site, decoded and normal: no dots, no empty segments. */
  readonly path: string;
  /** The query with its `?`, still encoded; empty where there is none. */
  readonly search: string;
}

/** The target of a request (RFC 9112, 3.2); undefined where it is malformed or no file could have that name. */
export function readTarget(target: string): Target | undefined {
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
