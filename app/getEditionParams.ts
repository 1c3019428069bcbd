import { editions } from '@/lib/edition/editions';

/** The params of a route that each edition has once. */
export function getEditionParams(): { edition: string }[] {
  return editions.map(({ id }) => ({ edition: id }));
}
