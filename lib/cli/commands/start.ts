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
import { getLanguage } from '@/lib/cli/terminal/language';
import { onStop } from '@/lib/cli/terminal/onStop';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { readOutline } from '@/lib/content/paper/readOutline';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

export function addStartCommand(program: Command, language: Language): void {
  program
    .command('start')
    .description(translate(language, 'start.help.does'))
    .option('--no-build', translate(language, 'start.help.noBuild'))
    .action(start);
}

async function start({ build }: { readonly build: boolean }): Promise<void> {
  const language = getLanguage(process.env);
  const port = getPort();
  await checkPort(port);
  const folder = getOutFolder();
  if (build) await buildSite();
  else recoverSite(folder);
  if (!existsSync(join(folder, 'index.html'))) {
    throw new CommandError(translate(language, 'start.noSite', { folder }));
  }
  const server = await listen(getSiteHandler(folder), port);
  onStop(() => {
    server.close();
    server.closeAllConnections();
  });
  const { name } = readOutline(getContentFolder()).site;
  const { port: open } = server.address() as AddressInfo;
  const address = `http://localhost:${open}/`;
  console.log(translate(language, 'start.serving', { name: name[language] || 'none', address }));
}
