import type { Changes } from '@/lib/publish/changes/siteState';

const signs = [
  ['added', '+'],
  ['changed', '~'],
  ['removed', '-'],
  ['feeds', '@'],
] as const;

/** The changes of a site, a line for each address: `+` added, `~` changed, `-` removed, `@` a feed. */
export function formatChanges(changes: Changes): string {
  return signs
    .flatMap(([kind, sign]) => changes[kind].map((address) => `${sign} ${address}\n`))
    .join('');
}
