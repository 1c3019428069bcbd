/** A request that may have to be sent again. */
export interface Message {
  readonly url: string;
  /** Media type. */
  readonly type: string;
  readonly body: string;
}

export interface Answer {
  /** None where nobody answered in time. */
  readonly status?: number;
  readonly tries: number;
}

export interface Patience {
  /** Milliseconds for one answer. */
  readonly timeout: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Milliseconds before each further try; a server that asks for more time than the longest is left alone. */
const pauses: readonly number[] = [1000, 4000, 15_000, 60_000];
const longestPause = 120_000;

/**
 * Posts a message, again where there is hope: after no answer in time, 429, and what a server says
 * of itself (5xx). Goes by its `Retry-After` (RFC 9110, 10.2.3). Gives the last answer; never throws
 * for what others do.
 */
export async function postMessage(message: Message, patience: Patience): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const response = await post(message, patience.timeout);
    const pause = getPause(response, tries);
    if (pause === undefined) return { ...(response && { status: response.status }), tries };
    await patience.wait(pause);
  }
}

async function post({ url, type, body }: Message, timeout: number): Promise<Response | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return response;
  } catch {
    return undefined;
  }
}

/** Milliseconds until the next try; undefined where there is to be none. */
function getPause(response: Response | undefined, tries: number): number | undefined {
  const own = pauses[tries - 1];
  if (own === undefined) return undefined;
  if (!response) return own;
  if (response.status !== 429 && response.status < 500) return undefined;
  const asked = readRetryAfter(response.headers.get('retry-after'));
  if (asked === undefined) return own;
  return asked > longestPause ? undefined : Math.max(own, asked);
}

/** Seconds or a date, as milliseconds from now. */
function readRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** A message that was sent, and what became of it. */
export interface Delivery {
  /** The address that it was sent to. */
  readonly to: string;
  /** Addresses on the site that it told of. */
  readonly addresses: readonly string[];
  readonly accepted: boolean;
  /** Status of the last answer (RFC 9110); none where nobody answered. */
  readonly status?: number;
  /** How often it was sent. */
  readonly tries: number;
  /** Why it was not accepted, in words. */
  readonly reason?: string;
}
