import type { Site } from '@/lib/content/records';
import type { Address } from '@/lib/i18n/address';
import type { Edition } from '@/lib/i18n/editions';
import { getPath } from '@/lib/i18n/getPath';
import { getUrl } from './getUrl';

/** The absolute address of a page in an edition. */
export function getPageUrl(site: Site, edition: Edition, address: Address): string {
  return getUrl(site, getPath(edition, address));
}
