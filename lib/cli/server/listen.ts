import { createServer, type RequestListener, type Server } from 'node:http';
import { CommandError } from '@/lib/cli/terminal/commandError';

/**
 * Listens on a port of this machine only; 0 takes a free port.
 * Throws `CommandError` where the port is taken or not allowed.
 */
export function listen(listener: RequestListener, port: number): Promise<Server> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  const other = `Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`;
  if (error.code === 'EADDRINUSE') return new CommandError(`Port ${port} is in use. ${other}`);
  if (error.code === 'EACCES') return new CommandError(`Port ${port} is not allowed. ${other}`);
  return error;
}

/** Throws `CommandError` where a port can't be used, before any work is wasted. */
export async function checkPort(port: number): Promise<void> {
  const server = await listen(() => undefined, port);
  server.close();
}
