import { serialize } from 'parse5';
import type { Archive } from '@/lib/archive/archive';
import type { Unpublished } from '@/lib/archive/getUnpublished';
import { type Inputs, recordInputs } from '@/lib/archive/recordInputs';
import { getElements } from '@/lib/html/tree';
import { checkData } from '@/lib/publish/check/checkData';
import { checkMachineFile } from '@/lib/publish/check/checkMachineFile';
import { checkPage } from '@/lib/publish/check/checkPage';
import { checkWeight } from '@/lib/publish/check/checkWeight';
import { crawlPage, getPageNotes } from '@/lib/publish/check/crawledPage';
import { createLeakCheck } from '@/lib/publish/check/leakCheck';
import { getLinks } from '@/lib/publish/check/link';
import { createMarkupCheck } from '@/lib/publish/check/markupCheck';
import type { Notes } from '@/lib/publish/check/notes';
import type { PageFault } from '@/lib/publish/check/pageFault';
import type { Assets } from '@/lib/publish/code/assets';
import { compressBrotli } from '@/lib/publish/output/compress';
import { createSiteWriter } from '@/lib/publish/output/siteWriter';
import { getFileHash, readWritten, type Written } from '@/lib/publish/output/written';
import { hidePage } from '@/lib/publish/page/hidePage';
import { parsePage } from '@/lib/publish/page/page';
import { pageSteps } from '@/lib/publish/page/pageSteps';
import { renderRoute } from './renderRoute';
import { getFile, listParams, type Params, type Route } from './route';

/** A file that a route gives. */
export interface RouteOutput {
  /** Path below the output folder. */
  readonly file: string;
  /** Place of the route in the list of all. */
  readonly route: number;
  readonly params: Params;
}

/** A file that is to be made. */
export interface Order extends RouteOutput {
  /** Hash of its bytes where it stands already: if they come out the same, it is not written. */
  readonly known?: string;
}

/** A file that was made. */
export interface Made {
  readonly file: string;
  /** Everything that was asked of the archive for it, with fingerprints of the answers. */
  readonly inputs: Inputs;
  /** SHA-256, shortened. */
  readonly hash: string;
  /** What was written, unless it came out as it is known. */
  readonly written?: Written;
  readonly notes?: Notes;
  readonly faults: readonly PageFault[];
}

/** Makes the files of a site. */
export interface Maker {
  /** Every file that the routes give, in a lasting order. */
  readonly list: () => { readonly outputs: readonly RouteOutput[]; readonly inputs: Inputs };
  /** Makes one of them, checks it by itself and writes it. */
  readonly make: (order: Order) => Promise<Made>;
  /** Does the same with bytes that no route gives, and that are as they go out. */
  readonly add: (file: string, bytes: Buffer, known?: string) => Made;
}

export interface MakerOptions {
  readonly routes: readonly Route[];
  readonly assets: Assets;
  readonly archive: Archive;
  /** Nothing of it may be in the output. */
  readonly unpublished: Unpublished;
  /** Where files are written. */
  readonly folder: string;
  /** Whether to write compressed variants beside them. */
  readonly precompress: boolean;
  /** Whether the site is shown to editors alone: it is checked as the paper, and kept from search engines. */
  readonly preview?: boolean;
}

export function createMaker(options: MakerOptions): Maker {
  const { routes, assets, archive, preview } = options;
  const inspect = createInspection(options);
  const finish = createFinish(options);
  const addPage = (file: string, html: string, known?: string): Made => {
    const page = pageSteps.reduce((before, step) => step(before, assets), parsePage(file, html));
    const published = serialize(page.document);
    const bytes = Buffer.from(published);
    const { crawled, faults } = inspect(page, published, bytes);
    const sent = preview ? Buffer.from(serialize(hidePage(page).document)) : bytes;
    return finish({ file, bytes: sent, known, notes: getPageNotes(crawled), faults });
  };
  const add = (file: string, bytes: Buffer, known?: string): Made =>
    finish({ file, bytes, known, ...checkMachineFile(file, bytes, archive.site.url) });
  return {
    list: () => {
      const recording = recordInputs(archive);
      const outputs = routes.flatMap((route, place) =>
        listParams(route, recording.archive).map((params) => ({
          file: getFile(route, params),
          route: place,
          params,
        })),
      );
      return { outputs, inputs: recording.inputs };
    },
    make: async ({ file, route: place, params, known }) => {
      const recording = recordInputs(archive);
      const route = routes[place];
      if (!route) throw new TypeError(`There is no route ${place}`);
      const bytes = await renderRoute(route, params, recording.archive);
      const isPage = file.endsWith('.html');
      const made = isPage ? addPage(file, `${bytes}`, known) : add(file, bytes, known);
      return { ...made, inputs: recording.inputs };
    },
    add,
  };
}

interface Draft extends Pick<Made, 'file' | 'notes' | 'faults'> {
  readonly bytes: Buffer;
  readonly known: string | undefined;
}

/** The last step of every file: a look for what is not published, and the disk. */
function createFinish({ archive, unpublished, folder, precompress }: MakerOptions) {
  const { write } = createSiteWriter(folder, precompress);
  const checkLeaks = createLeakCheck(archive, unpublished);
  return ({ file, bytes, known, notes, faults }: Draft): Made => {
    const hash = getFileHash(bytes);
    const written = hash === known ? undefined : readWritten(folder, file, write(file, bytes));
    return {
      file,
      inputs: new Map(),
      hash,
      ...(written && { written }),
      ...(notes && { notes }),
      faults: [...faults, ...checkLeaks(file, bytes)],
    };
  };
}

/** What is seen of a page, and its faults by itself. */
function createInspection({ archive, assets }: MakerOptions) {
  const { url: origin } = archive.site;
  const checkMarkup = createMarkupCheck();
  const sizes = getAssetSizes(assets);
  return (page: ReturnType<typeof parsePage>, published: string, bytes: Buffer) => {
    const elements = getElements(page.document);
    const links = getLinks(elements, page.path, origin);
    const crawled = crawlPage(page, elements, links);
    const loaded = crawled.assets.reduce((sum, address) => sum + (sizes.get(address) ?? 0), 0);
    const faults = [
      ...checkPage(page, elements, links),
      ...checkMarkup(page, published),
      ...checkData(crawled, origin),
      ...checkWeight(crawled, bytes, loaded),
    ];
    return { crawled, faults };
  };
}

/** Bytes over the wire, by address. */
function getAssetSizes({ stylesheet, scripts }: Assets): ReadonlyMap<string, number> {
  const all = [stylesheet, ...Object.values(scripts)];
  return new Map(
    all.map(({ address, text }) => [address, compressBrotli(Buffer.from(text)).length]),
  );
}
