import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { formatFaults } from '@/lib/cli/check/formatFaults';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { getLanguage } from '@/lib/cli/terminal/language';
import { onStop } from '@/lib/cli/terminal/onStop';
import type { Report } from '@/lib/publish/report';

/** Absolute path of Next's own command. */
const nextProgram = createRequire(import.meta.url).resolve('next/dist/bin/next');

/**
 * Runs `next build`, which publishes, and shows only those of its lines that report progress.
 * Throws `CommandError` with the report of publishing where there is one, or, where Next fails,
 * with everything it printed.
 */
export async function runNext(environment: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn(process.execPath, [nextProgram, 'build'], {
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const reports: Report[] = [];
  child.on('message', (report: Report) => reports.push(report));
  const lines = collectLines(child);
  let stopped: NodeJS.Signals | undefined;
  onStop((signal) => {
    stopped = signal;
    child.kill(signal);
  });
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  if (code === null || stopped) {
    throw new CommandError('The build was stopped.', stopped === 'SIGINT' ? 130 : 143);
  }
  if (reports.length > 0) throw new CommandError(reports.map(formatReport).join('\n'));
  if (lines.some((line) => isOtherBuild.test(line))) throw new CommandError(otherBuild);
  if (code !== 0) throw new CommandError(['next build failed:', ...lines].join('\n'));
}

/** Next's wording. Builds into two output folders still share Next's own files. */
const isOtherBuild = /Another next build process is already running/;
const otherBuild = 'Another build is running in this project. Wait for it to finish, or stop it.';

/** The lines that a program prints, collected as they come. */
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

/** Why publishing stopped, in the words of `check`. */
function formatReport(report: Report): string {
  if ('message' in report) return report.message;
  const { faults } = report;
  const language = getLanguage(process.env);
  return formatFaults(faults, { language, articles: 0, isColoured: false }).trimEnd();
}
