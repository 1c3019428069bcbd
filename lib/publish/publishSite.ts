import type { Archive } from '@/lib/archive/archive';
import type { Unpublished } from '@/lib/archive/getUnpublished';
import { compareFaults, type Fault } from '@/lib/fault/fault';
import type { SiteState } from '@/lib/publish/changes/changes';
import type { Notes } from '@/lib/publish/check/notes';
import { locateFault, type PageFault } from '@/lib/publish/check/pageFault';
import { checkSite } from '@/lib/publish/check/siteCheck';
import type { Assets } from '@/lib/publish/code/assets';
import { getHostFiles } from '@/lib/publish/host/hostFiles';
import { getRedirects, renderRedirectPage } from '@/lib/publish/host/redirects';
import { openOutput } from '@/lib/publish/output/output';
import { createMaker, type Made, type Maker } from './render/createMaker';
import type { Workers } from './render/startWorkers';

export interface PublishOptions {
  /** Absolute path of the folder that goes live. */
  readonly outFolder: string;
  readonly archive: Archive;
  /** Nothing of it may be in the output. */
  readonly unpublished: Unpublished;
  readonly assets: Assets;
  /** Whether to write compressed variants for a host that does not compress by itself. */
  readonly precompress: boolean;
  /** Starts those that render what the routes give, into a folder. */
  readonly startWorkers: (folder: string) => Workers;
  /** Called as files are made with how many are done, and of how many. */
  readonly onMade?: (done: number, total: number) => void;
}

/** What was published, or why nothing was. */
export interface Published {
  readonly faults: readonly Fault[];
  readonly state: SiteState;
  /** Files made. */
  readonly made: number;
}

/** One run of publishing: what its steps share, and what they find. */
interface Publication extends PublishOptions {
  readonly maker: Maker;
  readonly files: Set<string>;
  readonly notes: Map<string, Notes>;
  readonly faults: PageFault[];
}

/** Everything that no route gives, in this order; the last ones depend on the pages. */
const steps: readonly ((publication: Publication) => void)[] = [
  addRedirectPages,
  addAssets,
  addHostFiles,
  addKeyFile,
];

/**
 * Publishes the site: the new one takes the place of yesterday's as a whole or, if it has a fault,
 * not at all. Throws `OutputError` if another build is at work on the output folder or the folder is
 * not the paper's to replace.
 */
export async function publishSite(options: PublishOptions): Promise<Published> {
  const { archive } = options;
  const output = openOutput(options.outFolder);
  try {
    const maker = createMaker({ ...options, routes: [], folder: output.next });
    const publication = { ...options, maker, files: new Set(''), notes: new Map(), faults: [] };
    await makeRoutes(publication, output.next);
    for (const step of steps) step(publication);
    const faults = checkWhole(publication).map((fault) => locateFault(fault, archive));
    if (faults.length === 0) output.swap();
    const state = getState(publication);
    return { faults: faults.sort(compareFaults), state, made: publication.files.size };
  } finally {
    output.close();
  }
}

/** Pages, feeds, pictures: whatever a route gives. */
async function makeRoutes(publication: Publication, folder: string): Promise<void> {
  const workers = publication.startWorkers(folder);
  try {
    const outputs = await workers.list();
    let done = 0;
    await workers.make(outputs, (made) => {
      for (const file of made) note(publication, file);
      done += made.length;
      publication.onMade?.(done, outputs.length);
    });
  } finally {
    await workers.close();
  }
}

function note(publication: Publication, { file, files, notes, faults }: Made): void {
  for (const each of files) publication.files.add(each);
  if (notes) publication.notes.set(file, notes);
  publication.faults.push(...faults);
}

function addRedirectPages(publication: Publication): void {
  const { archive, faults, files, maker } = publication;
  for (const redirect of getRedirects(archive)) {
    const { from: page, to: target } = redirect;
    const file = `${page.slice(1)}index.html`;
    if (files.has(file)) faults.push({ page, rule: 'page-taken', values: { page, target } });
    else {
      const html = renderRedirectPage(redirect, archive.site.url);
      note(publication, maker.add(file, Buffer.from(html)));
    }
  }
}

/** Those that a page asks for. */
function addAssets(publication: Publication): void {
  const { stylesheet, scripts } = publication.assets;
  const asked = new Set(listPageNotes(publication).flatMap(({ assets }) => assets));
  for (const { address, text } of [stylesheet, ...Object.values(scripts)]) {
    if (!asked.has(address)) continue;
    note(publication, publication.maker.add(address.slice(1), Buffer.from(text)));
  }
}

function addHostFiles(publication: Publication): void {
  const { archive, maker } = publication;
  const digests = new Set(listPageNotes(publication).flatMap((page) => page.digests));
  const files = getHostFiles([...digests], getRedirects(archive));
  for (const [file, text] of files) note(publication, maker.add(file, Buffer.from(text)));
}

/** By this file search engines know that a message in the paper's name is its own (IndexNow). */
function addKeyFile(publication: Publication): void {
  const key = publication.archive.site.announce?.indexNowKey;
  if (key !== undefined) note(publication, publication.maker.add(`${key}.txt`, Buffer.from(key)));
}

function listPageNotes({ notes }: Publication) {
  return [...notes.values()].flatMap((own) => (own.kind === 'page' ? [own] : []));
}

function checkWhole({ faults, files, notes }: Publication): readonly PageFault[] {
  const site = {
    has: (file: string) => files.has(file),
    getNotes: (file: string) => notes.get(file),
    sitemaps: [...notes].flatMap(([file, { kind }]) => (kind === 'sitemap' ? [file] : [])),
  };
  return [...faults, ...checkSite(site, notes.keys())];
}

/** What can be announced: pages that search engines may show, and feeds. */
function getState({ archive, notes }: Publication): SiteState {
  const { url } = archive.site;
  const pages = [...notes.values()].flatMap((own) =>
    own.kind === 'page' && own.indexed ? [[url + own.path, own.fingerprint]] : [],
  );
  const feeds = [...notes].flatMap(([file, own]) =>
    own.kind === 'feed' ? [[`${url}/${file}`, own.fingerprint]] : [],
  );
  return {
    pages: Object.fromEntries(pages.sort()),
    feeds: Object.fromEntries(feeds.sort()),
  };
}
