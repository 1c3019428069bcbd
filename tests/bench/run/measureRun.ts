import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { sampleMemory } from './sampleMemory';

/** What a run of a program took, with all that it started. */
export interface Cost {
  readonly seconds: number;
  /** Seconds of all processors together, which tell more on a busy machine; only Linux tells. */
  readonly processor: number | undefined;
  /** The most at one time, in MB; only Linux tells. */
  readonly megabytes: number | undefined;
  /** What it printed on standard output and standard error. */
  readonly output: string;
}

export interface RunOptions {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Called with each line that it prints. */
  readonly onLine?: (line: string) => void;
  /** The exit codes with which it may end; 0 without them. */
  readonly codes?: readonly number[];
}

/**
 * Runs a program to its end and measures it. One at a time, since the time of processors is counted
 * over all that this process has started. Throws with the program’s words where it fails.
 */
export async function measureRun(
  [program = '', ...parameters]: readonly string[],
  { folder, environment, onLine, codes = [0] }: RunOptions,
): Promise<Cost> {
  const began = performance.now();
  const before = readProcessorTime();
  const child = spawn(program, parameters, {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = sampleMemory(child.pid ?? 0);
  const lines: string[] = [];
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on('line', (line) => {
      lines.push(line);
      onLine?.(line);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  }).finally(memory.stop);
  const seconds = (performance.now() - began) / 1000;
  const output = lines.join('\n');
  if (code === null || !codes.includes(code))
    throw new Error(`${[program, ...parameters].join(' ')} failed:\n${output}`);
  const after = readProcessorTime();
  const processor = before === undefined || after === undefined ? undefined : after - before;
  return { seconds, processor, megabytes: memory.stop(), output };
}

/** What a run took, in a line for whoever waits for the next. */
export function describeCost({ seconds, processor, megabytes }: Omit<Cost, 'output'>): string {
  const parts = [`${seconds.toFixed(1)} s`];
  if (processor !== undefined) parts.push(`${processor.toFixed(1)} s of processors`);
  if (megabytes !== undefined) parts.push(`${megabytes.toFixed(0)} MB`);
  return parts.join(', ');
}

/** Ticks of the clock in a second, as Linux counts for programs. */
const ticks = 100;

/** Seconds, user and system, of everything that this process has started and that has ended. */
function readProcessorTime(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  // proc(5): fields 16 and 17 are cutime and cstime; the name before them may have blanks.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / ticks;
}
