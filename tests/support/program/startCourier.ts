import { type ChildProcess, spawn } from 'node:child_process';

/** A run of `courier` as a user starts it. */
export interface Run {
  readonly process: ChildProcess;
  /** What it has said so far on standard output and standard error. */
  readonly getOutput: () => string;
  /** Its exit code, null where a signal ended it. */
  readonly code: Promise<number | null>;
}

/** Starts `courier` with these parameters, and these variables in its environment. */
export function startCourier(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Run {
  const child = spawn(process.execPath, ['lib/cli/courier.mjs', ...parameters], {
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  const code = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  return { process: child, getOutput: () => output, code };
}
