import type { Delivery } from './postMessage';
import { type Answer, type Patience, postMessage } from './postMessage';

export interface IndexNow {
  /** Where messages go. */
  readonly endpoint: string;
  /** Origin of the site. */
  readonly origin: string;
  readonly key: string;
}

/** The most addresses allowed in a message (https://www.indexnow.org/documentation). */
const most = 10_000;

/** Tells search engines of addresses that were added, changed or removed, in as many messages as it takes. */
export async function sendIndexNow(
  { endpoint, origin, key }: IndexNow,
  addresses: readonly string[],
  patience: Patience,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (let start = 0; start < addresses.length; start += most) {
    const urlList = addresses.slice(start, start + most);
    const body = { host: new URL(origin).host, key, keyLocation: `${origin}/${key}.txt`, urlList };
    const message = {
      url: endpoint,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(body),
    };
    const answer = await postMessage(message, patience);
    deliveries.push({ to: endpoint, addresses: urlList, ...judge(answer) });
  }
  return deliveries;
}

/** 202 counts as accepted: the key has yet to be verified. */
function judge(answer: Answer) {
  return { ...answer, accepted: answer.status === 200 || answer.status === 202 };
}
