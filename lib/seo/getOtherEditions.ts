import type { Archive } from '@/lib/archive/archive';
import { getEditions } from '@/lib/archive/getEditions';
import type { Address } from '@/lib/i18n/address';
import type { Edition } from '@/lib/i18n/editions';

/** The editions in which a page is to be found besides this one, each in one language. */
export function getOtherEditions(
  archive: Archive,
  edition: Edition,
  address: Address,
): readonly Edition[] {
  return getEditions(archive, address).filter((other) => other.indexed && other.id !== edition.id);
}
