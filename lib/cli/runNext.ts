import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { formatReport } from '@/lib/cli/terminal/formatReport';
import { onStop } from '@/lib/cli/terminal/onStop';
import type { Report } from '@/lib/publish/report';
import { nextProgram } from './nextProgram';

/**
 * Runs `next build`, which publishes, and shows of its words those that tell how far it is.
 * Throws `CommandError` with the report of publishing where there is one, else, where Next fails,
 * with all of its words.
 */
export async function runNext(environment: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [nextProgram, 'build'], {
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const reports: Report[] = [];
  child.on('message', (report: Report) => reports.push(report));
  const lines = collectLines(child);
  onStop((signal) => child.kill(signal));
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code === null) throw new CommandError('The build was stopped.');
  if (reports.length > 0) throw new CommandError(reports.map(formatReport).join('\n'));
  if (lines.some((line) => isOtherBuild.test(line))) throw new CommandError(otherBuild);
  if (code !== 0) throw new CommandError(['next build failed:', ...lines].join('\n'));
}

/** Next's word for it; builds into two folders share its own files. */
const isOtherBuild = /Another next build process is already running/;
const otherBuild = 'Another build is at work in this project. Wait for it to end, or stop it.';

/** The lines that a program writes, while it writes them. */
function collectLines({ stdout, stderr }: ChildProcess): readonly string[] {
  const lines: string[] = [];
  for (const stream of [stdout, stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      if (isProgress(line)) console.log(line.trim());
    });
  }
  return lines;
}

function isProgress(line: string): boolean {
  return /Compiled successfully|Generating static pages|Publishing pages/.test(line);
}
