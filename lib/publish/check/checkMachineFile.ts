import { createHash } from 'node:crypto';
import { isFeed } from '@/lib/address/address';
import { checkFeed } from '@/lib/feeds/checkFeed';
import { parseSitemap } from '@/lib/metadata/sitemaps';
import type { Notes } from './notes';
import { createFormatFaults, type PageFault } from './pageFault';

/** What is noted of a file for machines, and its faults by its own specification. */
export interface CheckedFile {
  readonly notes?: Notes;
  readonly faults: readonly PageFault[];
}

const sitemaps = /^sitemaps\/[^/]+\.xml$/;

/** Checks a feed or a sitemap of a site at this origin, by its path below the output folder; of other files nothing is asked. */
export function checkMachineFile(file: string, bytes: Buffer, origin: string): CheckedFile {
  if (isFeed(file)) {
    const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    const faults = createFormatFaults('page-format', `/${file}`, checkFeed(bytes.toString()));
    return { notes: { kind: 'feed', fingerprint }, faults };
  }
  if (!sitemaps.test(file)) return { faults: [] };
  const addresses = parseSitemap(bytes.toString());
  if (!addresses) return { faults: createFormatFaults('page-format', `/${file}`, ['urlset']) };
  const listed = addresses.map((address) => getPath(address, origin));
  return { notes: { kind: 'sitemap', listed }, faults: [] };
}

function getPath(address: string, origin: string): string {
  return address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
}
