import type { Server } from 'node:http';

/** Ctrl+C or a host's stop signal ends the server and with it the process, with exit code 0. */
export function stopOnSignal(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
  }
}
