import type { NewsMediaOrganization } from 'schema-dts';
import { getUrl } from '@/lib/address/url';
import type { Site } from '@/lib/content/records';
import type { Edition } from '@/lib/edition/editions';
import { getWords } from '@/lib/page/getWords';
import { getNodeId } from './getNodeId';

/** Who answers for the paper. */
export function getPublisherNode(site: Site, edition: Edition): NewsMediaOrganization {
  const { name, url, email } = site.publisher;
  return {
    '@type': 'NewsMediaOrganization',
    '@id': getNodeId(site, 'publisher'),
    name: getWords(edition, name),
    url: url ?? getUrl(site, '/'),
    logo: getUrl(site, '/apple-touch-icon.png'),
    ...(email !== undefined && { email }),
  };
}
