import { getUrl } from '@/lib/address/url';
import type { Site } from '@/lib/content/records';

/**
 * `robots.txt` (RFC 9309): everyone may read everything, and where the lists of it are. What is not
 * to be shown says so itself, which only those learn who may read it.
 */
export function renderRobots(site: Site): string {
  const sitemaps = ['/sitemap.xml', '/news-sitemap.xml'].map(
    (path) => `Sitemap: ${getUrl(site, path)}\n`,
  );
  return `User-agent: *\nAllow: /\n\n${sitemaps.join('')}`;
}
