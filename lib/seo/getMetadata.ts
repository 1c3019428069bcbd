import type { Metadata } from 'next';
import { getPath } from '@/lib/i18n/getPath';
import { joinRuns } from '@/lib/i18n/joinRuns';
import { getAlternates } from './getAlternates';
import { getCanonical } from './getCanonical';
import { getDiscovery } from './getDiscovery';
import { getOpenGraph } from './getOpenGraph';
import { getPageTexts } from './getPageTexts';
import { getSiteUrl } from './getSiteUrl';
import { getWords } from './getWords';
import type { PageFacts } from './pageFacts';

/**
 * The head of a page. Its languages (hreflang) are those in which it exists, itself
 * included; an edition that is not indexed names the page that is, and no languages.
 */
export function getMetadata(page: PageFacts): Metadata {
  const { archive, edition, address } = page;
  const { title, description } = getPageTexts(page);
  const name = getWords(edition, archive.site.name);
  const alternates = edition.indexed ? getAlternates(archive, address) : [];
  return {
    metadataBase: getSiteUrl(archive.site),
    title: title ? `${joinRuns(title)} – ${name}` : name,
    description: description ? joinRuns(description) : null,
    alternates: {
      canonical: getPath(getCanonical(archive, edition, address), address),
      languages: Object.fromEntries(alternates.map(({ hreflang, path }) => [hreflang, path])),
      types: getDiscovery(archive, edition, address),
    },
    openGraph: getOpenGraph(page),
    twitter: { card: 'summary_large_image' },
    robots: edition.indexed
      ? { index: true, follow: true, 'max-image-preview': 'large' }
      : { index: false, follow: true },
  };
}
