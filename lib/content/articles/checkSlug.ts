import type { Broken } from '@/lib/content/schemas/withRule';
import { suggestSlug } from './suggestSlug';

/** Names in addresses are lower-case letters, digits and hyphens, so that they work everywhere. */
export function checkSlug(name: string): Broken | undefined {
  if (/^[a-z0-9-]+$/.test(name)) {
    return undefined;
  }
  return { rule: 'slug', values: { found: name, likely: suggestSlug(name) || 'none' } };
}
