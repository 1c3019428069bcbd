import type { Assets } from './assets';
import { orderHead } from './orderHead';
import type { Page } from './page';
import { addPolicy } from './policy';
import { shareScripts, shareStylesheet } from './shareAssets';
import { stripMarkers, stripRuntime } from './stripFramework';

/** From the page that Next exports to the page that a reader gets, in this order. */
export const pageSteps: readonly ((page: Page, assets: Assets) => Page)[] = [
  stripRuntime,
  stripMarkers,
  shareStylesheet,
  shareScripts,
  orderHead,
  addPolicy,
];
