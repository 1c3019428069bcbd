import type { AddressInfo } from 'node:net';
import type { Command } from 'commander';
import { followContent } from '@/lib/cli/server/followContent';
import { getDevHandler } from '@/lib/cli/server/getDevHandler';
import { checkPort, listen } from '@/lib/cli/server/listen';
import { getPort } from '@/lib/cli/terminal/environment';
import { getLanguage } from '@/lib/cli/terminal/language';
import { onStop } from '@/lib/cli/terminal/onStop';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

export function addDevCommand(program: Command, language: Language): void {
  program.command('dev').description(translate(language, 'dev.help.does')).action(dev);
}

async function dev(): Promise<void> {
  const port = getPort();
  await checkPort(port);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  // It takes its time to load, and no other command needs it in this process.
  const { default: next } = await import('next');
  const content = await followContent();
  const app = next({ dev: true, hostname: 'localhost', port });
  const end = () => process.exit();
  onStop(() => {
    app.close().then(end, end);
  });
  await app.prepare();
  const server = await listen(getDevHandler(content, app.getRequestHandler()), port);
  server.on('upgrade', app.getUpgradeHandler());
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  console.log(translate(getLanguage(process.env), 'dev.serving', { address }));
}
