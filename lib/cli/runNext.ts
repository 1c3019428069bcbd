import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { CommandError } from './commandError';
import { nextProgram } from './nextProgram';
import { onStop } from './onStop';

/**
 * Runs `next build` and shows of its words those that tell how far it is.
 * Throws `CommandError` with all of them where it fails.
 */
export async function runNext(environment: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [nextProgram, 'build'], {
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      if (isProgress(line)) console.log(line.trim());
    });
  }
  onStop((signal) => child.kill(signal));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code === null) throw new CommandError('The build was stopped.');
  if (code !== 0) throw new CommandError(['next build failed:', ...lines].join('\n'));
}

function isProgress(line: string): boolean {
  return /Compiled successfully|Generating static pages/.test(line);
}
