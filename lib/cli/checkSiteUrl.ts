import { emptySite } from '@/lib/content/emptySite';
import { getSiteUrl } from '@/lib/seo/getSiteUrl';
import { CommandError } from './commandError';

/** Throws `CommandError` where `SITE_URL` is set to what is no address of a site. */
export function checkSiteUrl(): void {
  try {
    getSiteUrl(emptySite);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : `${error}`);
  }
}
