/** A request that may need sending more than once. */
export interface Message {
  readonly url: string;
  /** Media type. */
  readonly type: string;
  readonly body: string;
}

export interface Answer {
  /** None where no answer came in time. */
  readonly status?: number;
  readonly tries: number;
}

export interface Patience {
  /** Milliseconds to wait for one answer. */
  readonly timeout: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Milliseconds before each further try; a server that asks for more than the longest pause is left alone. */
const pauses: readonly number[] = [1000, 4000, 15_000, 60_000];
const longestPause = 120_000;

/**
 * Posts a message, and tries again where that may help: after a timeout, a 429 or a server error
 * (5xx). Respects `Retry-After` (RFC 9110, 10.2.3). Returns the last answer; never throws for what
 * others do.
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

/** Milliseconds until the next try; undefined where there is none. */
function getPause(response: Response | undefined, tries: number): number | undefined {
  const own = pauses[tries - 1];
  if (own === undefined) return undefined;
  if (!response) return own;
  if (response.status !== 429 && response.status < 500) return undefined;
  const asked = parseRetryAfter(response.headers.get('retry-after'));
  if (asked === undefined) return own;
  return asked > longestPause ? undefined : Math.max(own, asked);
}

/** Seconds or a date, as milliseconds from now. */
function parseRetryAfter(value: string | null): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** A message that was sent, and what became of it. */
export interface Delivery {
  /** The address that it was sent to. */
  readonly to: string;
  /** The addresses on the site that it was about. */
  readonly addresses: readonly string[];
  readonly accepted: boolean;
  /** Status of the last answer (RFC 9110); none where no answer came. */
  readonly status?: number;
  /** How often it was sent. */
  readonly tries: number;
}
