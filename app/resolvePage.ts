import { notFound } from 'next/navigation.js';
import type { Address } from '@/lib/address/address';
import type { Archive } from '@/lib/archive/archive';
import type { PageOf } from '@/lib/page/page';
import { findPage } from './findPage';

/**
 * The page of a route. Where there is none, the route ends in a 404. For pages alone: Next can't load
 * what that needs into a handler of another file.
 */
export function resolvePage<Own extends Address>(
  archive: Archive,
  edition: string,
  address: Own,
): PageOf<Own['kind']> {
  return findPage(archive, edition, address) ?? notFound();
}
