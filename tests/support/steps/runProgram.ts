import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Far from the paper's own zone and language, so that no test passes because of the machine. */
const foreign = { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8' };

/** Runs `node` or a program of the project's packages in the terminal; gives its exit code. */
export function runProgram(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<number> {
  const path = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(program, parameters, {
    env: { ...process.env, ...foreign, ...environment, PATH: path },
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject).once('close', (code) => resolve(code ?? 1));
  });
}
