import type { Graph, Thing, WebPage } from 'schema-dts';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import { joinRuns } from '@/lib/edition/runs';
import { getInLanguage } from '@/lib/page/getInLanguage';
import { getPageTexts } from '@/lib/page/getPageTexts';
import { getWords } from '@/lib/page/getWords';
import type { PageFacts } from '@/lib/page/pageFacts';
import { getArticleNode } from './getArticleNode';
import { getBreadcrumbs } from './getBreadcrumbs';
import { getNodeId } from './getNodeId';
import { getPublisherNode } from './getPublisherNode';
import { getTopicNode } from './getTopicNode';
import { getWebsiteNode } from './getWebsiteNode';

/** What a page is, told to machines: one graph of schema.org (JSON-LD 1.1). */
export function getStructuredData(page: PageFacts): Graph {
  const { site } = page.archive;
  const publisher = getPublisherNode(site, page.edition);
  return { '@context': 'https://schema.org', '@graph': [...getNodes(page), publisher] };
}

function getNodes(page: PageFacts): readonly Thing[] {
  const { archive, edition, address } = page;
  const breadcrumbs = getBreadcrumbs(page);
  switch (address.kind) {
    case 'front':
      return [getWebsiteNode(archive.site, edition), getPageNode('CollectionPage', page)];
    case 'article': {
      const article = archive.articlesBySlug.get(address.slug);
      return article ? [getArticleNode(archive, edition, article), breadcrumbs] : [];
    }
    case 'topic': {
      const topic = archive.topicsById.get(address.id);
      if (!topic) return [];
      const about = { '@id': getNodeId(archive.site, topic) };
      const node = getTopicNode(archive.site, edition, topic);
      return [{ ...getPageNode('CollectionPage', page), about }, node, breadcrumbs];
    }
    case 'topics':
    case 'archive':
    case 'month':
      return [getPageNode('CollectionPage', page), breadcrumbs];
    case 'paper':
      return [getPageNode('WebPage', page), breadcrumbs];
  }
}

function getPageNode(
  type: 'CollectionPage' | 'WebPage',
  page: PageFacts,
): Exclude<WebPage, string> {
  const { archive, edition, address } = page;
  const { title, description } = getPageTexts(page);
  const url = getUrl(archive.site, getPath(edition, address));
  return {
    '@type': type,
    '@id': url,
    url,
    name: title ? joinRuns(title) : getWords(edition, archive.site.name),
    ...(description && { description: joinRuns(description) }),
    inLanguage: getInLanguage(edition),
    isPartOf: { '@id': getNodeId(archive.site, 'website') },
  };
}
