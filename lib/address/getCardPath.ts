import type { Edition } from '@/lib/edition/editions';
import type { Address } from './address';
import { getPath } from './getPath';

/** Path of the picture by which a page is shared: an article's own, else that of the edition. */
export function getCardPath(edition: Edition, address: Address): string {
  return `${getPath(edition, address.kind === 'article' ? address : { kind: 'front' })}card.png`;
}
