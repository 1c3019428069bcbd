import type { Metadata } from 'next';
import type { Archive } from '@/lib/archive/archive';
import { getEditions } from '@/lib/archive/getEditions';
import type { Address } from '@/lib/i18n/address';
import type { Edition } from '@/lib/i18n/editions';
import { getPath } from '@/lib/i18n/getPath';
import { getRuns } from '@/lib/i18n/getRuns';
import { joinRuns } from '@/lib/i18n/joinRuns';
import type { Run } from '@/lib/i18n/run';
import { getCanonical } from './getCanonical';
import { getSiteUrl } from './getSiteUrl';

interface PageFacts {
  readonly archive: Archive;
  readonly edition: Edition;
  readonly address: Address;
  /** Without one, the page goes by the name of the paper. */
  readonly title?: readonly Run[];
  readonly description?: readonly Run[];
}

/**
 * The head of a page. Its languages (hreflang) are those in which it exists, itself
 * included; an edition that is not indexed names the page that is, and no languages.
 */
export function getMetadata({
  archive,
  edition,
  address,
  title,
  description,
}: PageFacts): Metadata {
  const name = joinRuns(getRuns(edition, archive.site.name));
  return {
    metadataBase: getSiteUrl(archive.site),
    title: title ? `${joinRuns(title)} – ${name}` : name,
    description: description ? joinRuns(description) : null,
    alternates: {
      canonical: getPath(getCanonical(archive, edition, address), address),
      languages: edition.indexed ? getLanguages(archive, address) : {},
    },
    ...(edition.indexed ? {} : { robots: { index: false, follow: true } }),
  };
}

function getLanguages(archive: Archive, address: Address): Record<string, string> {
  const indexed = getEditions(archive, address).filter((edition) => edition.indexed);
  const [first] = indexed;
  const languages = indexed.map((edition) => [edition.lang, getPath(edition, address)]);
  return {
    ...Object.fromEntries(languages),
    ...(first && { 'x-default': address.kind === 'front' ? '/' : getPath(first, address) }),
  };
}
