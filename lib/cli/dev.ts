import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Command } from 'commander';
import { checkPort } from './checkPort';
import { getPort } from './getPort';
import { nextProgram } from './nextProgram';
import { onStop } from './onStop';
import { watchFolder } from './watchFolder';
import { workFiles } from './workFiles';

export function addDevCommand(program: Command): void {
  program
    .command('dev')
    .description('show the site on PORT (3000) with drafts, live while you write')
    .action(dev);
}

async function dev(): Promise<void> {
  const port = getPort();
  await checkPort(port);
  writeContentVersion();
  watchFolder(process.env.CONTENT_DIR || 'content', writeContentVersion);
  const next = spawn(process.execPath, [nextProgram, 'dev', '-H', 'localhost', '-p', `${port}`], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  onStop((signal) => next.kill(signal));
  process.exitCode = await new Promise((resolve, reject) => {
    next.once('error', reject).once('close', (code) => resolve(code ?? 0));
  });
}

/** Next sees a module change, and has every open page rendered anew. */
function writeContentVersion(): void {
  mkdirSync(dirname(workFiles.contentVersion), { recursive: true });
  writeFileSync(workFiles.contentVersion, `export const contentVersion: number = ${Date.now()};\n`);
}
