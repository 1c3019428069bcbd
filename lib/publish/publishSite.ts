import { getFilePath } from '@/lib/address/address';
import { compareFaults, type Fault } from '@/lib/fault/fault';
import type { SiteState } from '@/lib/publish/changes/changes';
import { locateFault } from '@/lib/publish/check/pageFault';
import { checkSite } from '@/lib/publish/check/siteCheck';
import { type Output, openOutput } from '@/lib/publish/output/output';
import type { Entry } from './ledger/ledger';
import { listAffected } from './ledger/listAffected';
import { openBook } from './ledger/siteBook';
import { makeRest } from './makeRest';
import { makeRoutes } from './makeRoutes';
import { makeSearch } from './makeSearch';
import { listFiles } from './output/listFiles';
import type { Publication, PublishOptions } from './publication';

/** What was published, or why nothing was. */
export interface Published {
  readonly faults: readonly Fault[];
  readonly state: SiteState;
  /** Numbers of files: rendered now, taken from the last publish, and gone since. */
  readonly made: number;
  readonly kept: number;
  readonly removed: number;
  /** Of the whole site. */
  readonly bytes: number;
  readonly files: number;
}

/**
 * Publishes the site: what would come out the same is kept from the last publish, the rest is made,
 * and the new site takes the place of yesterday's or, if it has a fault, nothing changes. Throws
 * `OutputError` if another build is at work on the output folder or the folder is not the paper's to
 * replace.
 */
export async function publishSite(options: PublishOptions): Promise<Published> {
  const { archive, code, precompress } = options;
  const output = openOutput(options.outFolder);
  const { workspace } = output;
  const book = openBook(workspace, `${code.version} ${precompress}`, archive);
  try {
    const publication: Publication = {
      ...options,
      book,
      folder: workspace.next,
      changed: new Set(),
      faults: [],
      made: 0,
    };
    await makeRoutes(publication);
    makeRest(publication);
    makeSearch(publication);
    return finish(publication, output);
  } finally {
    book.close();
    output.close();
  }
}

function finish(publication: Publication, output: Output): Published {
  const { archive, book, changed, faults, made } = publication;
  const gone = listGone(publication, output);
  const affected = listAffected(book, changed, gone);
  const all = [...faults, ...checkSite(book, affected)];
  const located = all.map((fault) => locateFault(fault, archive)).sort(compareFaults);
  if (located.length === 0 && (made > 0 || gone.length > 0)) {
    output.replace({ removed: gone, ledger: book.render() });
    book.tidy();
  }
  const sizes = [...book.entries.values()].flatMap(({ written }) => Object.values(written.sizes));
  return {
    faults: located,
    state: getState(publication),
    made,
    kept: book.entries.size - made,
    removed: gone.length,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** Files in the output folder that the new site does not have. Without a ledger, nothing there is known. */
function listGone({ book, outFolder }: Publication, { workspace }: Output): readonly string[] {
  const { files } = workspace;
  const now = new Set(listPaths(book.entries.values()));
  const before = book.last ? listPaths(book.last.entries) : listKnown(outFolder, files.existsSync);
  return before.filter((file) => !now.has(file));
}

function listKnown(folder: string, exists: (path: string) => boolean): readonly string[] {
  return exists(folder) ? listFiles(folder) : [];
}

function listPaths(entries: Iterable<Entry>): readonly string[] {
  return [...entries].flatMap(({ file, written }) =>
    Object.keys(written.sizes).map((ending) => file + ending),
  );
}

/** What can be announced: pages that search engines may show, and feeds. */
function getState({ archive, book }: Publication): SiteState {
  const { url } = archive.site;
  const said = [...book.entries.values()].flatMap(({ file, fingerprint }) =>
    fingerprint === undefined ? [] : [{ file, fingerprint }],
  );
  const collect = (isChosen: (file: string) => boolean) =>
    Object.fromEntries(
      said
        .filter(({ file }) => isChosen(file))
        .map(({ file, fingerprint }) => [url + getFilePath(file), fingerprint])
        .sort(),
    );
  return {
    pages: collect((file) => file.endsWith('.html')),
    feeds: collect((file) => !file.endsWith('.html')),
  };
}
