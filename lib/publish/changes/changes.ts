/** What a site holds, as far as it can be announced: hashes by absolute address. */
export interface SiteState {
  /** Only pages that search engines may show. */
  readonly pages: Readonly<Record<string, string>>;
  readonly feeds: Readonly<Record<string, string>>;
}

/** How one state of a site differs from an earlier one: absolute addresses, sorted. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** Feeds with something new. */
  readonly feeds: readonly string[];
}

type Hashes = SiteState['pages'];

/** What changed from one state of a site to the next. */
export function compareStates(before: SiteState, after: SiteState): Changes {
  return {
    added: select(after.pages, (address) => !(address in before.pages)),
    changed: select(
      after.pages,
      (address, hash) => address in before.pages && before.pages[address] !== hash,
    ),
    removed: select(before.pages, (address) => !(address in after.pages)),
    feeds: select(after.feeds, (address, hash) => before.feeds[address] !== hash),
  };
}

function select(
  hashes: Hashes,
  isChosen: (address: string, hash: string) => boolean,
): readonly string[] {
  return Object.entries(hashes)
    .filter(([address, hash]) => isChosen(address, hash))
    .map(([address]) => address)
    .sort();
}

type Kind = 'added' | 'changed' | 'removed';

/**
 * Two successive changes as one: a page that was added and then changed was added, one that was
 * added and then removed was never there, one that was removed and then added has changed.
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
