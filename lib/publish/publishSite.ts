import { getFilePath } from '@/lib/address/address';
import { compareFound, type Fault } from '@/lib/fault/fault';
import type { SiteState } from '@/lib/publish/changes/changes';
import { locateFault } from '@/lib/publish/check/pageFault';
import { checkSite } from '@/lib/publish/check/siteCheck';
import { checkKept } from './checkKept';
import { listAffected } from './ledger/listAffected';
import { openLedger } from './ledger/openLedger';
import { makeRest } from './makeRest';
import { makePart, makeRoutes } from './makeRoutes';
import { makeSearch } from './makeSearch';
import { getPartVersion, removeParts, type Share } from './parts/part';
import type { Publication, PublishOptions } from './publication';
import { createFileMaker } from './render/fileMaker';

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
 * and the new site takes the place of yesterday's or, if it has a fault, nothing changes.
 */
export function publishSite(options: PublishOptions): Promise<Published> {
  return withPublication(options, async (publication) => {
    await makeRoutes(publication);
    makeRest(publication);
    makeSearch(publication);
    return finish(publication);
  });
}

/**
 * Makes one of several parts of the site, which is published by a build that finds all of them. Gives
 * the number of its files, and its faults, with which it is none.
 */
export function publishPart(
  options: PublishOptions,
  share: Share,
): Promise<Pick<Published, 'made' | 'faults'>> {
  return withPublication(options, async (publication) => {
    const made = await makePart(publication, share);
    const { archive, faults } = publication;
    return { made, faults: faults.map((fault) => locateFault(fault, archive)).sort(compareFound) };
  });
}

async function withPublication<Result>(
  options: PublishOptions,
  work: (publication: Publication) => Promise<Result>,
): Promise<Result> {
  const { archive, code, precompress, output, unpublished } = options;
  const { workspace } = output;
  const version = `${code.version} ${precompress}`;
  const ledger = openLedger(workspace, version, archive);
  try {
    const { next: folder } = workspace;
    const { add } = createFileMaker({ ...options, folder });
    return await work({
      ...options,
      ledger,
      partVersion: getPartVersion(version, archive, unpublished),
      add,
      folder,
      changed: new Set(),
      faults: [],
      made: 0,
    });
  } finally {
    ledger.close();
  }
}

function finish(publication: Publication): Published {
  const { archive, ledger, output, changed, faults, made } = publication;
  const gone = ledger.listGone();
  const affected = listAffected(ledger, changed, gone);
  const kept = checkKept(publication);
  const all = [...faults, ...kept.faults, ...checkSite(ledger, affected)];
  const located = all.map((fault) => locateFault(fault, archive)).sort(compareFound);
  if (located.length === 0 && (made > 0 || gone.length > 0)) {
    output.replace({ removed: gone, ledger: ledger.render(kept.names) });
    ledger.tidy();
    removeParts(output.workspace);
  }
  const sizes = [...ledger.entries.values()].flatMap(({ written }) => Object.values(written.sizes));
  return {
    faults: located,
    get state() {
      return getState(publication);
    },
    made,
    kept: ledger.entries.size - made,
    removed: gone.length,
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

/** What can be announced: pages that search engines may show, and feeds. */
function getState({ archive, ledger }: Publication): SiteState {
  const { url } = archive.site;
  const said = [...ledger.entries.values()].flatMap(({ file, fingerprint }) =>
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
