import type { Site } from '@/lib/content/records';
import { getSiteUrl } from './getSiteUrl';

/** The absolute address of something on the site, by its path from the root. */
export function getUrl(site: Site, path: string): string {
  return new URL(path, getSiteUrl(site)).href;
}
