import { createHash } from 'node:crypto';
import { serialize } from 'parse5';
import type { Archive } from '@/lib/archive/archive';
import type { Unpublished } from '@/lib/archive/getUnpublished';
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
import { parsePage } from '@/lib/publish/page/page';
import { pageSteps } from '@/lib/publish/page/pageSteps';
import { renderRoute } from './renderRoute';
import { getFile, listParams, type Params, type Route } from './route';

/** A file that a route gives. */
export interface Output {
  /** Path below the output folder. */
  readonly file: string;
  /** Place of the route in the list of all. */
  readonly route: number;
  readonly params: Params;
}

/** A file that was made and written. */
export interface Made {
  readonly file: string;
  /** Its own path, and those of its compressed variants. */
  readonly files: readonly string[];
  /** SHA-256, shortened. */
  readonly hash: string;
  readonly notes?: Notes;
  readonly faults: readonly PageFault[];
}

/** Makes the files of a site. */
export interface Maker {
  /** Every file that the routes give, in a lasting order. */
  readonly list: () => readonly Output[];
  /** Makes one of them, checks it by itself and writes it; undefined where its handler says that there is none. */
  readonly make: (output: Output) => Promise<Made | undefined>;
  /** Does the same with bytes that no route gives. */
  readonly add: (file: string, bytes: Buffer) => Made;
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
}

export function createMaker(options: MakerOptions): Maker {
  const { routes, assets, archive, unpublished, folder, precompress } = options;
  const { write } = createSiteWriter(folder, precompress);
  const checkLeaks = createLeakCheck(archive, unpublished);
  const inspect = createInspection(options);
  const add = (file: string, bytes: Buffer): Made => {
    const { notes, faults } = checkMachineFile(file, bytes, archive.site.url);
    return finish(file, bytes, notes, faults);
  };
  const finish = (file: string, bytes: Buffer, notes: Notes | undefined, faults: Faults): Made => ({
    file,
    files: write(file, bytes),
    hash: createHash('sha256').update(bytes).digest('base64url').slice(0, 16),
    ...(notes && { notes }),
    faults: [...faults, ...checkLeaks(file, bytes)],
  });
  const addPage = (file: string, html: string): Made => {
    const page = pageSteps.reduce((before, step) => step(before, assets), parsePage(file, html));
    const published = serialize(page.document);
    const bytes = Buffer.from(published);
    const { crawled, faults } = inspect(page, published, bytes);
    return finish(file, bytes, getPageNotes(crawled), faults);
  };
  return {
    list: () =>
      routes.flatMap((route, place) =>
        listParams(route, archive).map((params) => ({
          file: getFile(route, params),
          route: place,
          params,
        })),
      ),
    make: async ({ file, route: place, params }) => {
      const route = routes[place];
      const content = route && (await renderRoute(route, params, archive));
      if (content === undefined) return undefined;
      return file.endsWith('.html') ? addPage(file, `${content}`) : add(file, Buffer.from(content));
    },
    add,
  };
}

type Faults = readonly PageFault[];

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
