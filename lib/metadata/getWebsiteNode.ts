import type { WebSite } from 'schema-dts';
import { getUrl } from '@/lib/address/url';
import type { Site } from '@/lib/content/records';
import { type Edition, editions } from '@/lib/edition/editions';
import { languages } from '@/lib/language/language';
import { getWords } from '@/lib/page/getWords';
import { getNodeId } from './getNodeId';

/** The paper as a site: its names, and the languages in which search engines show it. */
export function getWebsiteNode(site: Site, edition: Edition): WebSite {
  const name = getWords(edition, site.name);
  return {
    '@type': 'WebSite',
    '@id': getNodeId(site, 'website'),
    url: getUrl(site, '/'),
    name,
    alternateName: languages
      .map((language) => site.name[language])
      .filter((other) => other !== name),
    description: getWords(edition, site.tagline),
    inLanguage: editions.filter(({ indexed }) => indexed).map(({ lang }) => lang),
    publisher: { '@id': getNodeId(site, 'publisher') },
  };
}
