import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { LinkTarget } from '@/lib/content/links/resolveLink';
import type { Edition } from '@/lib/edition/editions';
import { getNearestPage } from './page';

/**
 * Where a link of a body leads a reader of that edition: the same edition where the page
 * exists in it, else one that has it. Undefined where there is nothing to lead to.
 */
export function getHref(
  archive: Archive,
  edition: Edition,
  target: LinkTarget | undefined,
): string | undefined {
  switch (target?.kind) {
    case 'external':
      return target.url;
    case 'fragment':
      return `#${target.id}`;
    case 'front':
    case 'topics':
    case 'archive':
    case 'month':
    case 'topic':
      return getPagePath(archive, edition, target);
    case 'article':
    case 'paper': {
      const path = getPagePath(archive, edition, target);
      return path && target.fragment ? `${path}#${target.fragment}` : path;
    }
    case 'image':
    case undefined:
      return undefined;
  }
}

function getPagePath(archive: Archive, edition: Edition, address: Address): string | undefined {
  return getNearestPage(archive, edition, address)?.path;
}
