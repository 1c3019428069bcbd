import { getPath } from '@/lib/address/address';
import { getUrl } from '@/lib/address/url';
import type { Site, Topic } from '@/lib/content/records';

/**
 * What structured data calls a thing by (`@id`, JSON-LD 1.1): the same on every page and in every
 * language, so that machines know it for the same.
 */
export function getNodeId(site: Site, thing: Topic | 'publisher' | 'website'): string {
  if (typeof thing === 'string') return getUrl(site, `/#${thing}`);
  return `${getUrl(site, getPath({ id: 'en' }, { kind: 'topic', id: thing.id }))}#topic`;
}
