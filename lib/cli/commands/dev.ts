import { spawn } from 'node:child_process';
import type { Command } from 'commander';
import { nextProgram } from '@/lib/cli/build/runNext';
import { followContent } from '@/lib/cli/server/followContent';
import { checkPort } from '@/lib/cli/server/listen';
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
  await followContent();
  const next = spawn(process.execPath, [nextProgram, 'dev', '-H', 'localhost', '-p', `${port}`], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  onStop((signal) => next.kill(signal));
  process.exitCode = await new Promise((resolve, reject) => {
    next.once('error', reject).once('close', (code) => resolve(code ?? 0));
  });
}
