import { join } from 'node:path';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { findPort, getExample, linkSite, type Server, startServer } from './startServer';

/** Starts Caddy on a site, with the README's site block, but without HTTPS. */
export async function startCaddy(program: string, site: string): Promise<Server> {
  const port = await findPort();
  const block = getExample('caddyfile', {
    'courier.example {': `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`,
    '/var/www/courier': linkSite(site),
  });
  const folder = makeFolder({ Caddyfile: `{\n\tadmin off\n}\n${block}` });
  const file = join(folder, 'Caddyfile');
  // Where it would keep certificates and its last settings.
  const homes = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const words = ['run', '--config', file, '--adapter', 'caddyfile'];
  return startServer(program, words, port, homes);
}
