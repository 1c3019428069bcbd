import type { Archive } from '@/lib/archive/archive';
import type { AssetStore } from './createAssets';
import type { LeakCheck } from './createLeakCheck';
import type { MarkupCheck } from './createMarkupCheck';
import type { SearchCheck } from './createSearchCheck';
import type { SiteCheck } from './createSiteCheck';
import type { SiteWriter } from './createSiteWriter';
import type { WeightCheck } from './createWeightCheck';
import type { PageFault } from './pageFault';

/** One run of publishing: what its steps share and what they find. */
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
