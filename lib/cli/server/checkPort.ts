import { listen } from './listen';

/** Throws `CommandError` where a port can't be had, before work is done in vain. */
export async function checkPort(port: number): Promise<void> {
  const server = await listen(() => undefined, port);
  server.close();
}
