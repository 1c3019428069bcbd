import type { Address } from '@/lib/i18n/address';
import type { Edition } from '@/lib/i18n/editions';
import { getPath } from '@/lib/i18n/getPath';

/** Path of the picture by which a page is shared: an article's own, else that of the edition. */
export function getCardPath(edition: Edition, address: Address): string {
  return `${getPath(edition, address.kind === 'article' ? address : { kind: 'front' })}card.png`;
}
