import type { Broken } from './schemas/withRule';

/** Names in addresses are lower-case letters, digits and hyphens, so that they work everywhere. */
export function checkSlug(name: string): Broken | undefined {
  if (/^[a-z0-9-]+$/.test(name)) {
    return undefined;
  }
  return { rule: 'slug', values: { found: name, likely: suggest(name) || 'none' } };
}

function suggest(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
