import { type IncomingHttpHeaders, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Question {
  /** Sent as it stands; `fetch` would resolve its dots. */
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  /** Decoded, where it came compressed. */
  readonly body: Buffer;
}

/** Asks a server of this machine over HTTP. */
export function ask(port: number, { path, method, headers = {} }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers, agent: false };
    const asked = request(options, (response) => {
      const { statusCode: status, headers } = response;
      buffer(response)
        .then((body) => resolve({ status, headers, body: decode(body, headers) }))
        .catch(reject);
    });
    asked.once('error', reject).end();
  });
}

function decode(body: Buffer, { 'content-encoding': encoding }: IncomingHttpHeaders): Buffer {
  if (body.length === 0) return body;
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'gzip' ? gunzipSync(body) : body;
}
