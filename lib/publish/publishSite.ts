import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getSiteUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import { compareFaults } from '@/lib/fault/compareFaults';
import type { Fault } from '@/lib/fault/fault';
import { createLeakCheck } from '@/lib/publish/check/createLeakCheck';
import { createMarkupCheck } from '@/lib/publish/check/createMarkupCheck';
import type { SearchCheck } from '@/lib/publish/check/createSearchCheck';
import { createSiteCheck } from '@/lib/publish/check/createSiteCheck';
import { createWeightCheck } from '@/lib/publish/check/createWeightCheck';
import { locateFault } from '@/lib/publish/check/locateFault';
import { getHostFiles } from '@/lib/publish/host/getHostFiles';
import { getRedirects } from '@/lib/publish/host/getRedirects';
import { renderMoved } from '@/lib/publish/host/renderMoved';
import { checkOutFolder } from '@/lib/publish/output/checkOutFolder';
import { createSiteWriter } from '@/lib/publish/output/createSiteWriter';
import { getPublishedFile } from '@/lib/publish/output/getPublishedFile';
import { getWorkFolders } from '@/lib/publish/output/getWorkFolders';
import { inParallel } from '@/lib/publish/output/inParallel';
import { listFiles } from '@/lib/publish/output/listFiles';
import { lockOutput } from '@/lib/publish/output/lockOutput';
import { recoverOutput } from '@/lib/publish/output/recoverOutput';
import { swapOutput } from '@/lib/publish/output/swapOutput';
import { createAssets } from '@/lib/publish/page/createAssets';
import { publishPage } from '@/lib/publish/page/publishPage';
import type { Publication } from './publication';

export interface PublishOptions {
  /** Where Next exported to. */
  readonly exportFolder: string;
  /** Absolute path of the folder that goes live. */
  readonly outFolder: string;
  readonly archive: Archive;
  /** Drafts and embargoed articles, of which nothing may be in the output. */
  readonly unpublished: readonly Article[];
  /** Holds the site to what search engines ask; without it, the pages need not name one another. */
  readonly searchCheck?: SearchCheck;
  /** Called after each page with how many are done, of how many. */
  readonly onPage?: (done: number, total: number) => void;
}

/** Files on their way at once: some are compressed while the next are read. */
const parallel = 8;

/** From what Next exported to the site, in this order; then the site is checked as a whole. */
const siteSteps: readonly ((publication: Publication) => Promise<void>)[] = [
  publishPages,
  publishFiles,
  publishMoved,
  publishAssets,
  publishHostFiles,
  publishKeyFile,
];

/**
 * Publishes what Next exported: the new site takes the place of yesterday's as a whole, or, where
 * it has a fault, not at all. Gives the faults. Throws `PublishError` for what the operator has
 * to see to: another build, or a folder that is not the paper's to replace.
 */
export async function publishSite(options: PublishOptions): Promise<readonly Fault[]> {
  const { outFolder, archive } = options;
  checkOutFolder(outFolder);
  const unlock = lockOutput(outFolder);
  try {
    recoverOutput(outFolder);
    const publication = createPublication(options);
    await runSteps(publication);
    const faults = checkSite(publication).map((fault) => locateFault(fault, archive));
    if (faults.length === 0) swapOutput(outFolder);
    return faults.sort(compareFaults);
  } finally {
    rmSync(getWorkFolders(outFolder).next, { recursive: true, force: true });
    unlock();
  }
}

async function runSteps(publication: Publication): Promise<void> {
  try {
    for (const step of siteSteps) await step(publication);
  } finally {
    await publication.writer.close();
  }
}

function createPublication(options: PublishOptions): Publication {
  const { exportFolder, outFolder, archive, unpublished } = options;
  return {
    exportFolder,
    archive,
    assets: createAssets(exportFolder),
    writer: createSiteWriter(getWorkFolders(outFolder).next),
    checkLeaks: createLeakCheck(archive, unpublished),
    checkMarkup: createMarkupCheck(),
    siteCheck: createSiteCheck(),
    searchCheck: options.searchCheck,
    weightCheck: createWeightCheck(),
    digests: new Set(),
    onPage: options.onPage ?? (() => undefined),
    faults: [],
  };
}

/** The files of the export that are published, with where they go. */
function getFiles({ exportFolder }: Publication): readonly (readonly [string, string])[] {
  return listFiles(exportFolder).flatMap((exported) => {
    const file = getPublishedFile(exported);
    return file === undefined ? [] : [[exported, file] as const];
  });
}

async function publishPages(publication: Publication): Promise<void> {
  const pages = getFiles(publication).filter(([, file]) => file.endsWith('.html'));
  let done = 0;
  await inParallel(pages, parallel, async ([exported, file]) => {
    await publishPage(publication, exported, file);
    done += 1;
    publication.onPage(done, pages.length);
  });
}

/** Feeds, pictures, icons: as they are. */
async function publishFiles(publication: Publication): Promise<void> {
  const files = getFiles(publication).filter(([, file]) => !file.endsWith('.html'));
  await inParallel(files, parallel, async ([exported, file]) => {
    const bytes = readFileSync(join(publication.exportFolder, exported));
    await publishFile(publication, file, bytes);
  });
}

async function publishMoved(publication: Publication): Promise<void> {
  const { archive, faults, writer } = publication;
  for (const redirect of getRedirects(archive)) {
    const { from: page, to: target } = redirect;
    const file = `${page.slice(1)}index.html`;
    if (writer.files.has(file)) faults.push({ page, rule: 'page-taken', values: { page, target } });
    else
      await publishFile(
        publication,
        file,
        Buffer.from(renderMoved(redirect, getSiteUrl(archive.site).origin)),
      );
  }
}

async function publishAssets(publication: Publication): Promise<void> {
  for (const [file, bytes] of publication.assets.files) await publishFile(publication, file, bytes);
}

async function publishHostFiles(publication: Publication): Promise<void> {
  const { archive, digests } = publication;
  const files = getHostFiles(getSiteUrl(archive.site).origin, [...digests], getRedirects(archive));
  for (const [file, text] of files) await publishFile(publication, file, Buffer.from(text));
}

/** By this file search engines know that a message in the paper's name is its own (IndexNow). */
async function publishKeyFile(publication: Publication): Promise<void> {
  const key = publication.archive.site.announce?.indexNowKey;
  if (key !== undefined) await publishFile(publication, `${key}.txt`, Buffer.from(key));
}

async function publishFile(publication: Publication, file: string, bytes: Buffer): Promise<void> {
  publication.faults.push(...publication.checkLeaks(file, bytes));
  publication.searchCheck?.addFile(file, bytes);
  await publication.writer.write(file, bytes);
}

function checkSite({ faults, siteCheck, searchCheck, weightCheck, writer }: Publication) {
  return [
    ...faults,
    ...siteCheck.getFaults(writer.files),
    ...(searchCheck?.getFaults() ?? []),
    ...weightCheck.getFaults(writer.sizes),
  ];
}
