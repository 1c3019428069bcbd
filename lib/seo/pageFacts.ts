import type { Archive } from '@/lib/archive/archive';
import type { Address } from '@/lib/i18n/address';
import type { Edition } from '@/lib/i18n/editions';

/** A page of the paper in an edition that has it. */
export interface PageFacts {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly address: Address;
}
