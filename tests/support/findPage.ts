import type { Address } from '@/lib/address/address';
import { type Archive, getEdition } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getPage, type PageOf } from '@/lib/page/page';

/** The page at an address of an edition; throws where there is none. */
export function findPage<Own extends Address>(
  archive: Archive,
  edition: Edition['id'],
  address: Own,
): PageOf<Own['kind']> {
  const page = getPage(archive, getEdition(archive, edition), address);
  if (!page) throw new Error(`${edition} has no ${JSON.stringify(address)}`);
  return page;
}
