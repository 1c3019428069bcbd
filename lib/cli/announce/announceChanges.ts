import type { Announce } from '@/lib/content/site';
import type { Changes } from '@/lib/publish/changes/changes';
import type { Delivery, Patience } from './postMessage';
import { sendIndexNow } from './sendIndexNow';
import { sendToHub } from './sendToHub';

export interface Announcement {
  readonly announce: Announce;
  readonly changes: Changes;
  /** Origin of the site. */
  readonly origin: string;
  /** Where IndexNow accepts messages. */
  readonly endpoint: string;
  readonly patience: Patience;
}

export interface Outcome {
  readonly deliveries: readonly Delivery[];
  /** What nobody has accepted yet, to be sent the next time. */
  readonly rest: Changes;
}

/** Tells everyone who wants to know what changed. */
export async function announceChanges(announcement: Announcement): Promise<Outcome> {
  const { announce, changes, origin, endpoint, patience } = announcement;
  const { indexNowKey: key, hubs } = announce;
  const addresses = [...changes.added, ...changes.changed, ...changes.removed];
  const engines =
    key === undefined ? [] : await sendIndexNow({ endpoint, origin, key }, addresses, patience);
  const feeds: Delivery[] = [];
  for (const hub of hubs) feeds.push(...(await sendToHub(hub, changes.feeds, patience)));
  return { deliveries: [...engines, ...feeds], rest: getRest(changes, announce, engines, feeds) };
}

/** A feed is done when every hub knows of it; so is whatever nobody wants to know. */
function getRest(
  changes: Changes,
  { indexNowKey, hubs }: Announce,
  engines: readonly Delivery[],
  feeds: readonly Delivery[],
): Changes {
  const told = getAddresses(engines, true);
  const untold = getAddresses(feeds, false);
  const isLeft = (address: string) => indexNowKey !== undefined && !told.has(address);
  return {
    added: changes.added.filter(isLeft),
    changed: changes.changed.filter(isLeft),
    removed: changes.removed.filter(isLeft),
    feeds: changes.feeds.filter((feed) => hubs.length > 0 && untold.has(feed)),
  };
}

function getAddresses(deliveries: readonly Delivery[], accepted: boolean): ReadonlySet<string> {
  return new Set(
    deliveries
      .filter((delivery) => delivery.accepted === accepted)
      .flatMap(({ addresses }) => addresses),
  );
}
