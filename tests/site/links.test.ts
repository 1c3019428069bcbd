import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { readHtml, readSitePages } from '@/tests/support/site/readSitePages';

const origin = 'http://site.test';
const parsed = new Map<string, HTMLElement>();

function readParsed(file: string): HTMLElement {
  const root = parsed.get(file) ?? parse(readFileSync(file, 'utf8'));
  parsed.set(file, root);
  return root;
}

/** What a page leads to or loads, as it is written. */
function getReferences(root: HTMLElement): readonly string[] {
  const names = ['href', 'src', 'srcset'] as const;
  return names.flatMap((name) =>
    root
      .querySelectorAll(`[${name}]`)
      .map((element) => element.getAttribute(name) ?? '')
      .flatMap((value) =>
        name === 'srcset' ? value.split(/,\s+/).map((part) => part.split(' ')[0] ?? '') : value,
      ),
  );
}

function resolves(reference: string, path: string): boolean {
  const { origin: host, pathname, hash } = new URL(reference, origin + path);
  if (host !== origin) return true;
  const file = join(
    getOutFolder(),
    decodeURI(pathname),
    pathname.endsWith('/') ? 'index.html' : '',
  );
  if (!existsSync(file)) return false;
  return hash === '' || readParsed(file).querySelector(`[id="${hash.slice(1)}"]`) !== null;
}

describe.each(readSitePages())('$path', (page) => {
  const references = getReferences(parse(readHtml(page)));

  test('leads nowhere in vain', () => {
    expect(references.filter((reference) => !resolves(reference, page.path))).toEqual([]);
  });

  test('has no address without its slash, which would be a redirect', () => {
    const pages = references.filter((reference) =>
      /^\/[^.]*[^/]$/.test(reference.split(/[?#]/)[0] ?? ''),
    );
    expect(pages).toEqual([]);
  });
});
