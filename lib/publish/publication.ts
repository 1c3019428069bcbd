import type { Archive } from '@/lib/archive/archive';
import type { LeakCheck } from '@/lib/publish/check/createLeakCheck';
import type { MarkupCheck } from '@/lib/publish/check/createMarkupCheck';
import type { SearchCheck } from '@/lib/publish/check/createSearchCheck';
import type { SiteCheck } from '@/lib/publish/check/createSiteCheck';
import type { WeightCheck } from '@/lib/publish/check/createWeightCheck';
import type { PageFault } from '@/lib/publish/check/pageFault';
import type { SiteWriter } from '@/lib/publish/output/createSiteWriter';
import type { AssetStore } from '@/lib/publish/page/createAssets';

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
