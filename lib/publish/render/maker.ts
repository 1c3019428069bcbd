import { serialize } from 'parse5';
import { type Inputs, recordInputs } from '@/lib/archive/recordInputs';
import { getElements } from '@/lib/html/tree';
import { checkData } from '@/lib/publish/check/checkData';
import { checkPage } from '@/lib/publish/check/checkPage';
import { checkWeight } from '@/lib/publish/check/checkWeight';
import { crawlPage, getPageNotes } from '@/lib/publish/check/crawledPage';
import { getLinks } from '@/lib/publish/check/link';
import { createMarkupCheck } from '@/lib/publish/check/markupCheck';
import type { Assets } from '@/lib/publish/code/assets';
import { compressBrotli } from '@/lib/publish/output/compress';
import { parsePage } from '@/lib/publish/page/page';
import { hidePage, pageSteps } from '@/lib/publish/page/pageSteps';
import { createFileMaker, type FileOptions, type Made } from './fileMaker';
import { getFile, listParams, type Params, type Route, renderRoute } from './route';

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

/** Makes the files of a site. */
export interface Maker {
  /** Every file that the routes give, in a lasting order. */
  readonly list: () => { readonly outputs: readonly RouteOutput[]; readonly inputs: Inputs };
  /** Makes one of them, checks it by itself and writes it. */
  readonly make: (order: Order) => Promise<Made>;
}

export interface MakerOptions extends FileOptions {
  readonly routes: readonly Route[];
  readonly assets: Assets;
  /** Whether the site is shown to editors alone: it is checked as the paper, and kept from search engines. */
  readonly preview?: boolean;
}

export function createMaker(options: MakerOptions): Maker {
  const { routes, assets, archive, preview } = options;
  const inspect = createInspection(options);
  const { add, finish } = createFileMaker(options);
  const addPage = (file: string, html: string, known?: string): Made => {
    const page = pageSteps.reduce((before, step) => step(before, assets), parsePage(file, html));
    const published = serialize(page.document);
    const bytes = Buffer.from(published);
    const { crawled, faults } = inspect(page, published, bytes);
    const sent = preview ? Buffer.from(serialize(hidePage(page).document)) : bytes;
    return finish({ file, bytes: sent, known, notes: getPageNotes(crawled), faults });
  };
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
