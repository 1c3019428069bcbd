import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { getPage, type PageOf } from '@/lib/page/page';

/** The page that the params of a route mean; undefined where the paper has no such edition, or that edition no such page. */
export function findPage<Own extends Address>(
  archive: Archive,
  edition: string,
  address: Own,
): PageOf<Own['kind']> | undefined {
  const found = archive.editions.find(({ id }) => id === edition);
  return found && getPage(archive, found, address);
}
