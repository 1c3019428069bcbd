import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/** Listens on a free port of this machine. `listen` has words for people, which Playwright can't load. */
export async function serve(listener: RequestListener): Promise<Server> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
