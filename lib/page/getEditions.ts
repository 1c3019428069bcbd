import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import { hasText } from '@/lib/archive/archive';
import type { Edition } from '@/lib/edition/editions';

/**
 * The editions in which a page exists, in the registry's order. Switch, hreflang,
 * canonical, sitemap and feeds all ask here. An article or a page of the paper exists
 * where its texts do; lists exist everywhere.
 */
export function getEditions(archive: Archive, address: Address): readonly Edition[] {
  const { editions } = archive;
  const withText = (record: Parameters<typeof hasText>[1] | undefined): readonly Edition[] =>
    record ? editions.filter((edition) => hasText(edition, record)) : [];
  switch (address.kind) {
    case 'article':
      return withText(archive.articlesBySlug.get(address.slug));
    case 'paper':
      return withText(archive.pages.find((page) => page.name === address.name));
    case 'topic':
      return archive.topicsById.has(address.id) ? editions : [];
    case 'month':
      return archive.articlesByMonth.has(address.month) ? editions : [];
    case 'front':
    case 'topics':
    case 'archive':
      return editions;
  }
}
