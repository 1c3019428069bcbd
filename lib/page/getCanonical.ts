import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getEditions } from './getEditions';

/**
 * The edition whose page search engines should keep for this one: itself, or, where it is
 * not indexed, that of the language the article was written in. Throws where no edition has the page.
 */
export function getCanonical(archive: Archive, edition: Edition, address: Address): Edition {
  if (edition.indexed) return edition;
  const indexed = getEditions(archive, address).filter((other) => other.indexed);
  const original = getOriginal(archive, address);
  const canonical = indexed.find(({ languages }) => languages[0] === original) ?? indexed[0];
  if (!canonical) throw new RangeError(`No edition has ${JSON.stringify(address)}`);
  return canonical;
}

function getOriginal(archive: Archive, address: Address) {
  return address.kind === 'article'
    ? archive.articlesBySlug.get(address.slug)?.original
    : undefined;
}
