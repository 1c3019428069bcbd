import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { findPort, getExample, linkSite, type Server, startServer } from './startServer';

/** Starts nginx on a site, with the README's server block. */
export async function startNginx(program: string, site: string): Promise<Server> {
  const port = await findPort();
  const brotli = findBrotli(program);
  const block = getExample('nginx', {
    'listen 80;': `listen 127.0.0.1:${port};`,
    '/var/www/courier': linkSite(site),
    '# brotli_static on;': brotli === undefined ? '' : 'brotli_static on;',
  });
  const folder = makeFolder({});
  const config = `${brotli === undefined ? '' : `load_module ${brotli};`}
daemon off;
# One process, of this user, who can read the site wherever it is.
master_process off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  access_log off;
  ${listTemporaryPaths(program, folder).join('\n  ')}
${block}}
`;
  const file = join(makeFolder({ 'nginx.conf': config }), 'nginx.conf');
  return startServer(program, ['-p', folder, '-c', file], port);
}

/** Path of the module that serves `.br` files; undefined where this nginx has none. */
export function findBrotli(program: string): string | undefined {
  const [, folder = ''] = /--modules-path=(\S+)/.exec(readOptions(program)) ?? [];
  const file = join(folder, 'ngx_http_brotli_static_module.so');
  return existsSync(file) ? file : undefined;
}

/** Settings by which nothing is written outside a folder. */
function listTemporaryPaths(program: string, folder: string): readonly string[] {
  const found = readOptions(program).matchAll(/--http-([a-z-]+)-temp-path=/g);
  return [...found].map(([, use = '']) => `${use.replaceAll('-', '_')}_temp_path ${folder};`);
}

/** What it was compiled with. */
function readOptions(program: string): string {
  return spawnSync(program, ['-V'], { encoding: 'utf8' }).stderr;
}
