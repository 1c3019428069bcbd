import { addPolicy } from './addPolicy';
import type { Assets } from './assets';
import { orderHead } from './orderHead';
import type { Page } from './page';
import { shareScripts } from './shareScripts';
import { shareStylesheet } from './shareStylesheet';
import { stripMarkers } from './stripMarkers';
import { stripRuntime } from './stripRuntime';

/** From the page that Next exports to the page that a reader gets, in this order. */
export const pageSteps: readonly ((page: Page, assets: Assets) => Page)[] = [
  stripRuntime,
  stripMarkers,
  shareStylesheet,
  shareScripts,
  orderHead,
  addPolicy,
];
