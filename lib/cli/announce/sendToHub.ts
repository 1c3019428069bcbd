import type { Delivery } from './postMessage';
import { type Patience, postMessage } from './postMessage';

/**
 * Tells a WebSub hub which feeds have something new (https://www.w3.org/TR/websub/, with
 * `hub.mode=publish` as hubs have accepted it since PubSubHubbub), one feed a message. A hub that
 * does not answer is not tried again.
 */
export async function sendToHub(
  hub: string,
  feeds: readonly string[],
  patience: Patience,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const [place, feed] of feeds.entries()) {
    const body = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': feed }).toString();
    const type = 'application/x-www-form-urlencoded';
    const { status, tries } = await postMessage({ url: hub, type, body }, patience);
    if (status === undefined) {
      const addresses = feeds.slice(place);
      return [...deliveries, { to: hub, addresses, accepted: false, tries }];
    }
    const accepted = status >= 200 && status < 300;
    deliveries.push({ to: hub, addresses: [feed], accepted, status, tries });
  }
  return deliveries;
}
