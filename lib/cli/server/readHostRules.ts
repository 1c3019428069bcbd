import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `_headers` and `_redirects` tell a host, as Netlify and Cloudflare Pages read them. */
export interface HostRules {
  /** The headers of every rule whose path matches; later rules override earlier ones. */
  readonly getHeaders: (path: string) => Readonly<Record<string, string>>;
  /** Where a former address redirects to. */
  readonly getRedirect: (path: string) => string | undefined;
}

interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The rules of a published site; none where the files are missing. */
export function readHostRules(folder: string): HostRules {
  const rules = parseHeaders(readText(join(folder, '_headers')));
  const redirects = parseRedirects(readText(join(folder, '_redirects')));
  return {
    getHeaders: (path) =>
      Object.assign(
        {},
        ...rules.filter((rule) => fits(rule.path, path)).map((rule) => rule.headers),
      ),
    getRedirect: (path) => redirects.get(path),
  };
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** A path starts at the margin; its headers follow, indented. */
function parseHeaders(text: string): readonly HeaderRule[] {
  return text.split(/^(?=\/)/m).flatMap((rule) => {
    const [path = '', ...lines] = rule.split('\n');
    if (!path.startsWith('/')) return [];
    const pairs = lines.flatMap((line) => {
      const [, name, value] = /^\s+([^:\s]+):\s*(.*)$/.exec(line) ?? [];
      return name !== undefined && value !== undefined ? [[name, value] as const] : [];
    });
    return [{ path, headers: Object.fromEntries(pairs) }];
  });
}

/** Only plain addresses: the others are for hosts that don't find an edition's 404 page. */
function parseRedirects(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').map((line) => line.split(' '));
  return new Map(
    lines.flatMap(([from, to, status]) =>
      from !== undefined && to !== undefined && status === '301' ? [[from, to] as const] : [],
    ),
  );
}

function fits(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : pattern === path;
}
