import { editions } from '@/lib/i18n/editions';

/** The params of a route that each edition has once. */
export function getEditionParams(): { edition: string }[] {
  return editions.map(({ id }) => ({ edition: id }));
}
