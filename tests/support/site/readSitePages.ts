import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type Address, parsePath } from '@/lib/address/address';
import { adminFolder } from '@/lib/admin/adminFolder';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import type { EditionEntry } from '@/lib/edition/editions';

export interface SitePage {
  /** From the root, as a reader asks for it. */
  readonly path: string;
  /** `choice` is the page at the root. */
  readonly kind: Address['kind'] | 'choice';
  /** None for the choice of editions. */
  readonly edition: EditionEntry | undefined;
  /** Absolute path of the HTML. */
  readonly file: string;
}

/**
 * Every page of the built site; a former address that leads on is none, and no more is the editor. Throws where an address
 * belongs to no kind that is known.
 */
export function readSitePages(): readonly SitePage[] {
  const folder = getOutFolder();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => /(^|\/)index\.html$/.test(name) && !name.startsWith(adminFolder))
    .filter((name) => !/<meta http-equiv="refresh"/.test(readFileSync(join(folder, name), 'utf8')))
    .sort()
    .map((name) => createPage(`/${name.slice(0, -'index.html'.length)}`, join(folder, name)));
}

/** The richest page of each kind in each edition, to stand for the others. */
export function readSamplePages(): readonly SitePage[] {
  const samples = new Map<string, SitePage>();
  for (const page of readSitePages()) {
    const key = `${page.kind} ${page.edition?.id}`;
    const other = samples.get(key);
    if (!other || statSync(page.file).size > statSync(other.file).size) samples.set(key, page);
  }
  return [...samples.values()];
}

/** The HTML of a page. */
export function readHtml(page: SitePage): string {
  return readFileSync(page.file, 'utf8');
}

function createPage(path: string, file: string): SitePage {
  if (path === '/') return { path, kind: 'choice', edition: undefined, file };
  const { edition, address } = parsePath(path) ?? {};
  if (!edition || !address) throw new Error(`${path} is no page that the tests know of`);
  return { path, kind: address.kind, edition, file };
}
