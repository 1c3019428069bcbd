import type { Edition } from '@/lib/edition/editions';
import type { Address } from './address';
import { getPath } from './getPath';
import { getUrl } from './getUrl';

/** The absolute address of a page in an edition. */
export function getPageUrl(
  site: { readonly url: string },
  edition: Edition,
  address: Address,
): string {
  return getUrl(site, getPath(edition, address));
}
