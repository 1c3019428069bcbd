import { type Address, getPath } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Alternate } from './alternate';
import { getEditions } from './getEditions';
import { getHreflangs } from './getHreflangs';

/**
 * A page in all the languages in which search engines may show it, the same list on each of its
 * pages, so that they name one another. Readers of other languages (`x-default`) get the choice of
 * editions for the front page, else the page in English, else in the language that there is.
 */
export function getAlternates(archive: Archive, address: Address): readonly Alternate[] {
  const indexed = getEditions(archive, address).filter((edition) => edition.indexed);
  const [first] = indexed;
  if (!first) return [];
  const alternates = indexed.flatMap((edition) => {
    const path = getPath(edition, address);
    return getHreflangs(edition).map((hreflang) => ({ hreflang, path }));
  });
  const path = address.kind === 'front' ? '/' : getPath(first, address);
  return [...alternates, { hreflang: 'x-default', path }];
}
