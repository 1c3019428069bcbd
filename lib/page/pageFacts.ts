import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';

/** A page of the paper in an edition that has it. */
export interface PageFacts {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly address: Address;
}
