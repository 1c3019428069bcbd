import type { Changes, SiteState } from './siteState';

type Hashes = SiteState['pages'];

/** What changed on a site from one state to the next. */
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
