import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { getFilePath, parsePath } from '@/lib/address/address';
import { adminFolder } from '@/lib/admin/adminFolder';
import { getAttribute, getElements } from '@/lib/html/tree';
import { compressBrotli } from '@/lib/publish/output/compress';
import { listFiles } from '@/lib/store/listFiles';

/** What the pages of a kind weigh; the heaviest counts. */
export interface PageWeight {
  readonly kind: string;
  readonly pages: number;
  readonly heaviest: string;
  /** Bytes of the heaviest as they are. */
  readonly html: number;
  /** Bytes over the wire, by Brotli. */
  readonly htmlSent: number;
  readonly cssSent: number;
  readonly jsSent: number;
  readonly sent: number;
}

/** Measures every page of a published site and gives the heaviest of each kind. */
export function measurePages(folder: string): readonly PageWeight[] {
  const kinds = new Map<string, PageWeight>();
  for (const file of listPages(folder)) {
    const page = measurePage(folder, file);
    const known = kinds.get(page.kind);
    const heavier = known && known.sent >= page.sent ? known : page;
    kinds.set(page.kind, { ...heavier, pages: (known?.pages ?? 0) + 1 });
  }
  return [...kinds.values()].sort((first, second) => (first.kind < second.kind ? -1 : 1));
}

/** All but the editor, which is no page of the paper. */
function listPages(folder: string): readonly string[] {
  return listFiles(folder).filter(
    (name) => name.endsWith('.html') && !name.startsWith(adminFolder),
  );
}

function measurePage(folder: string, file: string): PageWeight {
  const path = getFilePath(file);
  const elements = getElements(parse(readFileSync(join(folder, file), 'utf8')));
  const assets = elements.flatMap((element) => {
    if (element.tagName === 'script') return getAttribute(element, 'src') ?? [];
    const isStyle = getAttribute(element, 'rel') === 'stylesheet';
    return isStyle ? (getAttribute(element, 'href') ?? []) : [];
  });
  const getSum = (ending: string) =>
    assets
      .filter((asset) => asset.endsWith(ending))
      .reduce((sum, asset) => sum + getSent(folder, asset), 0);
  const [htmlSent, cssSent, jsSent] = [getSent(folder, file), getSum('.css'), getSum('.js')];
  return {
    kind: getKind(path),
    pages: 1,
    heaviest: path,
    html: statSync(join(folder, file)).size,
    htmlSent,
    cssSent,
    jsSent,
    sent: htmlSent + cssSent + jsSent,
  };
}

function getKind(path: string): string {
  if (path.endsWith('404.html')) return 'missing';
  const parsed = parsePath(path);
  if (!parsed) return 'entry';
  const { edition, address } = parsed;
  return edition.id === 'bilingual' ? `${address.kind}, bilingual` : address.kind;
}

function getSent(folder: string, file: string): number {
  return compressBrotli(readFileSync(join(folder, file))).length;
}
