import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getEditions } from './getEditions';

/**
 * The edition in which a reader of `edition` finds a page: the same one where it exists
 * there, else the first that has it. Throws where no edition has the page.
 */
export function getHome(archive: Archive, edition: Edition, address: Address): Edition {
  const existing = getEditions(archive, address);
  const home = existing.find(({ id }) => id === edition.id) ?? existing[0];
  if (!home) throw new RangeError(`No edition has ${JSON.stringify(address)}`);
  return home;
}
