import type { AddressInfo } from 'node:net';
import type { Command } from 'commander';
import { followContent } from '@/lib/cli/server/followContent';
import { getDevHandler } from '@/lib/cli/server/getDevHandler';
import { checkPort, listen } from '@/lib/cli/server/listen';
import { getPort } from '@/lib/cli/terminal/environment';
import { onStop } from '@/lib/cli/terminal/onStop';

export function addDevCommand(program: Command): void {
  program
    .command('dev')
    .description('serve the site on PORT (3000), drafts included, reloading while you write')
    .action(dev);
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
  console.log(`Courier is on http://localhost:${(server.address() as AddressInfo).port}/`);
}
