import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFaults, type Fault } from '@/lib/fault/fault';
import { locateFault } from '@/lib/publish/check/pageFault';
import { getHostFiles } from '@/lib/publish/host/hostFiles';
import { getRedirects, renderRedirectPage } from '@/lib/publish/host/redirects';
import { openOutput } from '@/lib/publish/output/output';
import { listExportedFiles } from '@/lib/publish/page/exportedFiles';
import { createPublication, type Publication, type PublishOptions } from './publication';
import { publishPage } from './publishPage';

/** From what Next exported to the site, in this order; then the site is checked as a whole. */
const siteSteps: readonly ((publication: Publication) => Promise<void>)[] = [
  publishPages,
  publishFiles,
  publishRedirectPages,
  publishAssets,
  publishHostFiles,
  publishKeyFile,
];

/**
 * Publishes what Next exported: the new site takes the place of yesterday's as a whole or, if it
 * has a fault, not at all. Returns the faults. Throws `OutputError` if another build is at work on
 * the output folder or the folder is not the paper's to replace.
 */
export async function publishSite(options: PublishOptions): Promise<readonly Fault[]> {
  const output = openOutput(options.outFolder);
  try {
    const publication = createPublication(options, output.next);
    await runSteps(publication);
    const faults = checkSite(publication).map((fault) => locateFault(fault, options.archive));
    if (faults.length === 0) output.swap();
    return faults.sort(compareFaults);
  } finally {
    output.close();
  }
}

async function runSteps(publication: Publication): Promise<void> {
  try {
    for (const step of siteSteps) await step(publication);
  } finally {
    await publication.writer.close();
  }
}

async function publishPages(publication: Publication): Promise<void> {
  const pages = listExportedFiles(publication.exportFolder).filter(({ target }) => isPage(target));
  let done = 0;
  await inParallel(pages, async (page) => {
    await publishPage(publication, page);
    done += 1;
    publication.onPage(done, pages.length);
  });
}

/** Feeds, pictures, icons: as they are. */
async function publishFiles(publication: Publication): Promise<void> {
  const { exportFolder } = publication;
  const files = listExportedFiles(exportFolder).filter(({ target }) => !isPage(target));
  await inParallel(files, async ({ source, target }) => {
    await publishFile(publication, target, readFileSync(join(exportFolder, source)));
  });
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

async function publishRedirectPages(publication: Publication): Promise<void> {
  const { archive, faults, writer } = publication;
  for (const redirect of getRedirects(archive)) {
    const { from: page, to: target } = redirect;
    const file = `${page.slice(1)}index.html`;
    if (writer.files.has(file)) faults.push({ page, rule: 'page-taken', values: { page, target } });
    else
      await publishFile(
        publication,
        file,
        Buffer.from(renderRedirectPage(redirect, archive.site.url)),
      );
  }
}

async function publishAssets(publication: Publication): Promise<void> {
  for (const [file, bytes] of publication.assets.files) await publishFile(publication, file, bytes);
}

async function publishHostFiles(publication: Publication): Promise<void> {
  const { archive, digests } = publication;
  const files = getHostFiles([...digests], getRedirects(archive));
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

/** Files on their way at once: some are compressed while the next are read. */
const limit = 8;

/** Does work on each item in order. Rejects with the first error, after which nothing more begins. */
async function inParallel<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = takeTurns(items);
  const drain = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, drain));
}

/** A generator is closed for all loops over it once one of them throws; an array's iterator is not. */
function* takeTurns<Item>(items: readonly Item[]): Generator<Item> {
  yield* items;
}
