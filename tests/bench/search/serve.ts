import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';

/** What a program publishes: the bytes of a file by its path from the root, where there is one. */
export type GetFile = (path: string) => string | Uint8Array | undefined;

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  css: 'text/css',
};

/** As hosts compress while they send. */
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Milliseconds after which a page asks for nothing by itself. */
const quiet = 400;

export type Server = Awaited<ReturnType<typeof serve>>;

/** Serves files by Brotli on a free port, those that are text; what is of another type is sent as it is. */
export async function serve(getFile: GetFile) {
  const sent = new Map<string, Buffer>();
  /** Bytes of files that were asked for, but pages, with heads. */
  let bytes = 0;
  let open = 0;
  let closed = performance.now();
  const server = createServer((request, response) => {
    open += 1;
    response.on('close', () => {
      open -= 1;
      closed = performance.now();
    });
    const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
    const type = types[path.endsWith('/') ? 'html' : (path.split('.').pop() ?? '')];
    const known = sent.get(path);
    const content = known ?? getFile(path);
    if (content === undefined) {
      response.writeHead(404).end();
      return;
    }
    const body = known ?? (type ? brotliCompressSync(content, options) : Buffer.from(content));
    sent.set(path, body);
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'max-age=31536000');
    if (type) response.setHeader('Content-Encoding', 'br');
    const before = request.socket.bytesWritten;
    response.on('finish', () => {
      if (!path.endsWith('/')) bytes += request.socket.bytesWritten - before;
    });
    response.setHeader('Content-Length', body.length).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  /** The bytes that were sent since the last time. */
  const takeBytes = () => {
    const own = bytes;
    bytes = 0;
    return own;
  };
  /** Waits until nothing more is asked for: the rest of an answer may come when its beginning is seen. */
  const settle = async () => {
    while (open > 0 || performance.now() - closed < quiet) await delay(quiet / 4);
  };
  return { origin: `http://127.0.0.1:${port}`, takeBytes, settle, stop };
}
