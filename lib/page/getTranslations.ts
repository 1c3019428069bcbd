import type { IdReference } from 'schema-dts';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Archive } from '@/lib/archive/archive';
import type { Article } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getEditions } from './getEditions';

interface Translations {
  readonly workTranslation?: readonly IdReference[];
  readonly translationOfWork?: IdReference;
}

/**
 * How the pages of an article stand to one another: those in its original language name the
 * translations, and these the original. Another script is no other language.
 */
export function getTranslations(
  archive: Archive,
  edition: Edition,
  { slug, original }: Article,
): Translations {
  const address = { kind: 'article', slug } as const;
  const indexed = getEditions(archive, address).filter((other) => other.indexed);
  const refer = (other: Edition) => ({
    '@id': `${getUrl(archive.site, getPath(other, address))}#article`,
  });
  const [source, ...others] = indexed.filter(({ languages }) => languages[0] === original);
  if (edition.languages.length > 1) return {};
  if (edition.languages[0] !== original) return source ? { translationOfWork: refer(source) } : {};
  const translations = indexed.filter((other) => other !== source && !others.includes(other));
  return translations.length > 0 ? { workTranslation: translations.map(refer) } : {};
}
