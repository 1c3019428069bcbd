import type { Graph } from 'schema-dts';
import type { Archive } from '@/lib/archive/archive';
import { getEdition } from '@/lib/archive/archive';
import { getPublisherNode } from './getPublisherNode';
import { getWebsiteNode } from './getWebsiteNode';

/** What `/` tells machines: the paper as a site, by which search engines name all of it. */
export function getEntryData(archive: Archive): Graph {
  const { site } = archive;
  const edition = getEdition(archive, 'en');
  const nodes = [getWebsiteNode(site, edition), getPublisherNode(site, edition)];
  return { '@context': 'https://schema.org', '@graph': nodes };
}
