import type { Metadata } from 'next';
import type { Archive } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';
import { getMessage } from '@/lib/edition/getMessage';
import { joinRuns } from '@/lib/edition/runs';
import { getDiscovery } from './getDiscovery';

/** The head of the page that says that there is none; search engines follow its links alone. */
export function getMissingMetadata(archive: Archive, edition: Edition): Metadata {
  return {
    metadataBase: new URL(archive.site.url),
    title: joinRuns(getMessage(edition, 'NotFound.title')),
    alternates: { types: getDiscovery(archive, edition, undefined) },
    robots: { index: false, follow: true },
  };
}
