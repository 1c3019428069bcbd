import type { Archive } from '@/lib/archive/archive';
import type { Unpublished } from '@/lib/archive/getUnpublished';
import { createLeakCheck, type LeakCheck } from '@/lib/publish/check/leakCheck';
import { createMarkupCheck, type MarkupCheck } from '@/lib/publish/check/markupCheck';
import type { PageFault } from '@/lib/publish/check/pageFault';
import type { SearchCheck } from '@/lib/publish/check/searchCheck';
import { createSiteCheck, type SiteCheck } from '@/lib/publish/check/siteCheck';
import { createWeightCheck, type WeightCheck } from '@/lib/publish/check/weightCheck';
import { createSiteWriter, type SiteWriter } from '@/lib/publish/output/siteWriter';
import { type AssetStore, createAssets } from '@/lib/publish/page/assets';

export interface PublishOptions {
  /** Where Next exported to. */
  readonly exportFolder: string;
  /** Absolute path of the folder that goes live. */
  readonly outFolder: string;
  readonly archive: Archive;
  /** Nothing of it may be in the output. */
  readonly unpublished: Unpublished;
  /** Holds the site to what search engines ask; without it, pages need not name one another. */
  readonly searchCheck?: SearchCheck;
  /** Called after each page with how many are done, and of how many. */
  readonly onPage?: (done: number, total: number) => void;
}

/** One run of publishing: what its steps share, and what they find. */
export interface Publication {
  readonly exportFolder: string;
  readonly archive: Archive;
  readonly assets: AssetStore;
  readonly writer: SiteWriter;
  readonly checkLeaks: LeakCheck;
  readonly checkMarkup: MarkupCheck;
  readonly siteCheck: SiteCheck;
  readonly searchCheck: SearchCheck | undefined;
  readonly weightCheck: WeightCheck;
  /** Digests of the inline scripts of all pages. */
  readonly digests: Set<string>;
  readonly faults: PageFault[];
  readonly onPage: (done: number, total: number) => void;
}

/** A publication that writes to this folder. */
export function createPublication(options: PublishOptions, folder: string): Publication {
  const { exportFolder, archive, unpublished } = options;
  return {
    exportFolder,
    archive,
    assets: createAssets(exportFolder),
    writer: createSiteWriter(folder),
    checkLeaks: createLeakCheck(archive, unpublished),
    checkMarkup: createMarkupCheck(),
    siteCheck: createSiteCheck(),
    searchCheck: options.searchCheck,
    weightCheck: createWeightCheck(),
    digests: new Set(),
    faults: [],
    onPage: options.onPage ?? (() => undefined),
  };
}
