import type { Changes } from './siteState';

type Kind = 'added' | 'changed' | 'removed';

/**
 * Two changes, one after the other, as one: what came and changed has come, what came and went was
 * never there, what went and came back has changed.
 */
export function joinChanges(first: Changes, second: Changes): Changes {
  const kinds = new Map<string, Kind>([...list(first)]);
  for (const [address, kind] of list(second)) {
    const joined = join(kinds.get(address), kind);
    if (joined) kinds.set(address, joined);
    else kinds.delete(address);
  }
  const select = (kind: Kind) =>
    [...kinds].flatMap(([address, own]) => (own === kind ? [address] : [])).sort();
  return {
    added: select('added'),
    changed: select('changed'),
    removed: select('removed'),
    feeds: [...new Set([...first.feeds, ...second.feeds])].sort(),
  };
}

function list(changes: Changes): readonly (readonly [string, Kind])[] {
  return (['added', 'changed', 'removed'] as const).flatMap((kind) =>
    changes[kind].map((address) => [address, kind] as const),
  );
}

function join(before: Kind | undefined, after: Kind): Kind | undefined {
  if (before === 'added') return after === 'removed' ? undefined : 'added';
  return before === 'removed' ? 'changed' : after;
}
