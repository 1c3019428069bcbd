import { createServer, type RequestListener, type Server } from 'node:http';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { getLanguage } from '@/lib/cli/terminal/language';
import { translate } from '@/lib/language/messages';

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
  const problem = { EADDRINUSE: 'portTaken', EACCES: 'portRefused' } as const;
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  const values = { port: String(port), other: String(port < 65_535 ? port + 1 : 3000) };
  const language = getLanguage(process.env);
  return new CommandError(translate(language, `terminal.${problem[error.code]}`, values));
}

/** Throws `CommandError` where a port can't be used, before any work is wasted. */
export async function checkPort(port: number): Promise<void> {
  const server = await listen(() => undefined, port);
  server.close();
}
