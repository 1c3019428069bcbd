import type { Metadata } from 'next';
import { getPath } from '@/lib/address/address';
import { joinRuns } from '@/lib/edition/runs';
import { getAlternates } from '@/lib/page/getAlternates';
import { getCanonical } from '@/lib/page/getCanonical';
import { getPageTexts } from '@/lib/page/getPageTexts';
import { getWords } from '@/lib/page/getWords';
import type { PageFacts } from '@/lib/page/pageFacts';
import { getDiscovery } from './getDiscovery';
import { getOpenGraph } from './getOpenGraph';

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
    metadataBase: new URL(archive.site.url),
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
