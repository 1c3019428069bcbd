import type { Metadata } from 'next';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/i18n/editions';
import { getMessage } from '@/lib/i18n/getMessage';
import { joinRuns } from '@/lib/i18n/joinRuns';
import { getDiscovery } from './getDiscovery';
import { getSiteUrl } from './getSiteUrl';

/** The head of the page that says that there is none; search engines follow its links alone. */
export function getMissingMetadata(archive: Archive, edition: Edition): Metadata {
  return {
    metadataBase: getSiteUrl(archive.site),
    title: joinRuns(getMessage(edition, 'NotFound.title')),
    alternates: { types: getDiscovery(archive, edition, undefined) },
    robots: { index: false, follow: true },
  };
}
