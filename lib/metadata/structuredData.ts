import type { BreadcrumbList, Graph, ProfilePage, Thing, WebPage } from 'schema-dts';
import { type Archive, getEdition } from '@/lib/archive/archive';
import { getTextLanguages } from '@/lib/edition/languageTags';
import { joinRuns } from '@/lib/edition/runs';
import type { Page } from '@/lib/page/page';
import { getArticleNode, getBylineNode } from './articleNode';
import { getAuthorNode } from './authorNodes';
import { getNodeId, getPublisherNode, getWebsiteNode, getWebsiteReference } from './paperNodes';
import { getSeriesNode } from './seriesNodes';
import { getGlossaryNode, getTopicNode } from './topicNodes';

/** What a page is, told to machines: one graph of schema.org (JSON-LD 1.1). */
export function getStructuredData(page: Page): Graph {
  if (page.kind === 'article' && !page.edition.indexed) {
    return { '@context': 'https://schema.org', '@graph': [getBylineNode(page)] };
  }
  const publisher = getPublisherNode(page.site, page.edition);
  return { '@context': 'https://schema.org', '@graph': [...getNodes(page), publisher] };
}

/** What `/` tells machines: the paper as a site, by which search engines name all of it. */
export function getEntryData(archive: Archive): Graph {
  const { site } = archive;
  const edition = getEdition(archive, 'en');
  const nodes = [getWebsiteNode(site, edition), getPublisherNode(site, edition)];
  return { '@context': 'https://schema.org', '@graph': nodes };
}

function getNodes(page: Page): readonly Thing[] {
  const { edition, site } = page;
  switch (page.kind) {
    case 'front':
      return [getWebsiteNode(site, edition), getPageNode('CollectionPage', page)];
    case 'article':
      return [getArticleNode(page), getBreadcrumbs(page)];
    case 'topic': {
      const about = { '@id': getNodeId(site, page.name) };
      const node = getTopicNode(site, edition, page.record);
      return [{ ...getPageNode('CollectionPage', page), about }, node, getBreadcrumbs(page)];
    }
    case 'author':
      return [
        { ...getPageNode('ProfilePage', page), mainEntity: getAuthorNode(page) },
        getBreadcrumbs(page),
      ];
    case 'series': {
      const mainEntity = getSeriesNode(page);
      return [{ ...getPageNode('CollectionPage', page), mainEntity }, getBreadcrumbs(page)];
    }
    case 'topics':
    case 'authors':
    case 'allSeries':
    case 'archive':
    case 'month':
    case 'follow':
      return [getPageNode('CollectionPage', page), getBreadcrumbs(page)];
    case 'glossary':
      return [getPageNode('WebPage', page), getGlossaryNode(page), getBreadcrumbs(page)];
    case 'search':
      return [getPageNode('SearchResultsPage', page), getBreadcrumbs(page)];
    case 'paper':
      return [getPageNode('WebPage', page), getBreadcrumbs(page)];
  }
}

function getPageNode(
  type: 'CollectionPage' | 'ProfilePage' | 'SearchResultsPage' | 'WebPage',
  page: Page,
): Exclude<WebPage | ProfilePage, string> {
  const { edition, site, title, description, url } = page;
  return {
    '@type': type,
    '@id': url,
    url,
    name: joinRuns(title),
    description: joinRuns(description),
    inLanguage: getTextLanguages(edition),
    isPartOf: getWebsiteReference(site, edition),
  };
}

/**
 * The way from the front page to a page, itself included: the last needs no address
 * (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
function getBreadcrumbs(page: Page): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: page.trail.map(({ title, url }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: joinRuns(title),
      ...(url !== page.url && { item: url }),
    })),
  };
}
