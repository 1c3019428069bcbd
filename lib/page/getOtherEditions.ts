import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getEditions } from './getEditions';

/** The editions in which a page is to be found besides this one, each in one language. */
export function getOtherEditions(
  archive: Archive,
  edition: Edition,
  address: Address,
): readonly Edition[] {
  return getEditions(archive, address).filter((other) => other.indexed && other.id !== edition.id);
}
