import type { Metadata } from 'next';
import type { Archive } from '@/lib/archive/archive';
import { getEdition } from '@/lib/archive/archive';
import { getAlternates } from '@/lib/page/getAlternates';
import { getDiscovery } from './getDiscovery';
import { getMetadata } from './getMetadata';
import { getOpenGraph } from './getOpenGraph';

const address = { kind: 'front' } as const;

/**
 * The head of `/`, where a reader chooses an edition: in both languages, as that of the bilingual
 * front page, but a page that search engines show to readers of any other language.
 */
export function getEntryMetadata(archive: Archive): Metadata {
  const edition = getEdition(archive, 'bilingual');
  const page = { archive, edition, address };
  const languages = getAlternates(archive, address).map(({ hreflang, path }) => [hreflang, path]);
  return {
    ...getMetadata(page),
    alternates: {
      canonical: '/',
      languages: Object.fromEntries(languages),
      types: getDiscovery(archive, edition, address),
    },
    openGraph: { ...getOpenGraph(page), url: '/' },
    robots: { index: true, follow: true },
  };
}
