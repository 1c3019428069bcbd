import type { Edition } from '@/lib/edition/editions';
import type { Address } from './address';

/** The path of a page in an edition, from the root, with a slash at the end. */
export function getPath(edition: Edition, address: Address): string {
  return `/${edition.id}/${getSegments(address)}`;
}

function getSegments(address: Address): string {
  switch (address.kind) {
    case 'front':
      return '';
    case 'article':
      return `articles/${address.slug}/`;
    case 'topics':
      return 'topics/';
    case 'topic':
      return `topics/${address.id}/`;
    case 'archive':
      return 'archive/';
    case 'month':
      return `archive/${address.month}/`;
    case 'page':
      return `${address.name}/`;
  }
}
