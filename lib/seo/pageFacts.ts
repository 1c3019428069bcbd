import type { Archive } from '@/lib/archive/archive';
import type { Address } from '@/lib/i18n/address';
import type { Edition } from '@/lib/i18n/editions';
import type { Run } from '@/lib/i18n/run';

/** A page as its head tells of it. */
export interface PageFacts {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly address: Address;
  /** Without one, the page goes by the name of the paper. */
  readonly title?: readonly Run[];
  readonly description?: readonly Run[];
}
