import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Command } from 'commander';
import { getContentFolder } from '@/lib/archive/readPaper';
import { buildSite } from '@/lib/cli/build/buildSite';
import { recoverSite } from '@/lib/cli/build/recoverSite';
import { getSiteHandler } from '@/lib/cli/server/getSiteHandler';
import { checkPort, listen } from '@/lib/cli/server/listen';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { getPort } from '@/lib/cli/terminal/environment';
import { onStop } from '@/lib/cli/terminal/onStop';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { readOutline } from '@/lib/content/paper/readOutline';

export function addStartCommand(program: Command): void {
  program
    .command('start')
    .description('build the site and serve it on PORT (3000)')
    .option('--no-build', 'serve what is in OUT_DIR (out) without building')
    .action(start);
}

async function start({ build }: { readonly build: boolean }): Promise<void> {
  const port = getPort();
  await checkPort(port);
  const folder = getOutFolder();
  if (build) await buildSite();
  else recoverSite(folder);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(`There is no site in ${folder}. Build it first: npm run build`);
  }
  const server = await listen(getSiteHandler(folder), port);
  onStop(() => {
    server.close();
    server.closeAllConnections();
  });
  const { name } = readOutline(getContentFolder()).site;
  const { port: open } = server.address() as AddressInfo;
  console.log(`${name.en || 'The site'} is on http://localhost:${open}/`);
}
