import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** A build in a process group of its own, so that it can be killed with all that it started. */
export interface Build {
  readonly kill: (whom: 'command' | 'all') => void;
  readonly getOutput: () => string;
  /** Exit code, null where a signal ended it; comes when nothing of it runs any more. */
  readonly code: Promise<number | null>;
}

export interface BuildOptions {
  /** The project's folder; this one without it. */
  readonly project?: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts `courier build` as an operator would, in a production environment. */
export function startBuild({ project = '.', environment }: BuildOptions): Build {
  const child = spawn(process.execPath, ['lib/cli/courier.mjs', 'build'], {
    cwd: resolve(project),
    env: { ...process.env, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const group = -Number(child.pid);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  // The pipes close when the last process that holds them has ended.
  const code = new Promise<number | null>((done, reject) => {
    child.once('error', reject).once('close', done);
  });
  return {
    kill: (whom) => process.kill(whom === 'all' ? group : -group, 'SIGKILL'),
    getOutput: () => output,
    code,
  };
}
