import { getSiteUrl } from '@/lib/address/url';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { emptySite } from '@/lib/content/emptySite';

/** Throws `CommandError` where `SITE_URL` is set to what is no address of a site. */
export function checkSiteUrl(): void {
  try {
    getSiteUrl(emptySite);
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : `${error}`);
  }
}
