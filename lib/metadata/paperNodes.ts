import type { NewsMediaOrganization, SearchAction, WebSite } from 'schema-dts';
import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { AuthorName, TopicName } from '@/lib/content/records';
import type { SeriesName } from '@/lib/content/series';
import type { Site } from '@/lib/content/site';
import { type Edition, editions } from '@/lib/edition/editions';
import { getPlainText } from '@/lib/edition/runs';
import { type Localized, languages } from '@/lib/language/language';

/**
 * What structured data calls a thing by (`@id`, JSON-LD 1.1): the same on every page and in every
 * language, so that machines know it for the same.
 */
export function getNodeId(
  site: Site,
  thing: TopicName | AuthorName | SeriesName | 'publisher' | 'website',
): string {
  if (typeof thing === 'string') return getUrl(site, `/#${thing}`);
  return `${getUrl(site, getPath({ id: 'en' }, thing))}#${thing.kind}`;
}

/** The paper as a site, as the pages that are part of it name it; the front pages have the rest. */
export function getWebsiteReference(site: Site, edition: Edition): Exclude<WebSite, string> {
  return {
    '@type': 'WebSite',
    '@id': getNodeId(site, 'website'),
    url: getUrl(site, '/'),
    name: getPlainText(edition, site.name),
  };
}

/** The paper as a site: its names, and the languages in which search engines show it. */
export function getWebsiteNode(site: Site, edition: Edition): WebSite {
  const reference = getWebsiteReference(site, edition);
  return {
    ...reference,
    alternateName: languages
      .map((language) => site.name[language])
      .filter((other) => other !== reference.name),
    description: getPlainText(edition, site.tagline),
    inLanguage: editions.filter(({ indexed }) => indexed).map(({ lang }) => lang),
    publisher: { '@id': getNodeId(site, 'publisher') },
    potentialAction: getSearchAction(site, edition),
  };
}

/** How the paper is searched. schema.org has `query-input` without a type of its own. */
function getSearchAction(site: Site, edition: Edition): SearchAction {
  const search = getUrl(site, getPath(edition, { kind: 'search' }));
  const input = { 'query-input': 'required name=search_term_string' };
  return {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
    ...input,
  };
}

/** Who answers for the paper, as the author of what it publishes, under one of its names. */
export function getPublisherReference(site: Site, edition: Edition, name: Localized) {
  return {
    '@type': 'NewsMediaOrganization',
    '@id': getNodeId(site, 'publisher'),
    name: getPlainText(edition, name),
    url: getUrl(site, '/'),
  } as const;
}

/** Who answers for the paper. */
export function getPublisherNode(site: Site, edition: Edition): NewsMediaOrganization {
  const { name, url, email } = site.publisher;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': getNodeId(site, 'publisher'),
    name: getPlainText(edition, name),
    url: url ?? getUrl(site, '/'),
    logo: getUrl(site, '/apple-touch-icon.png'),
    ...(email !== undefined && { email }),
  };
}
