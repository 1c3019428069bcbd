import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '@/lib/cli/server/listen';
import { makeFolder } from '@/tests/support/papers/makeFolder';

/** A web server that serves a site on a port of this machine. */
export interface Server {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** Starts a program that listens on a port; throws an Error with what it says where it ends instead. */
export async function startServer(
  program: string,
  parameters: readonly string[],
  port: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const child = spawn(program, parameters, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
  });
  const ended = once(child, 'close');
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${program} does not start:\n${output}`);
    await wait(20);
  }
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.once('connect', () => socket.destroy()).once('error', () => resolve(false));
  });
}

/** The folder of a site by a path without spaces, which the README’s examples would need quotation marks for. */
export function linkSite(site: string): string {
  const link = join(makeFolder({}), 'site');
  symlinkSync(resolve(site), link);
  return link;
}

/** A port that is free now. */
export async function findPort(): Promise<number> {
  const server = await listen(() => undefined, 0);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * What the README has an operator write for a server, for a site in this folder. Throws an Error
 * where it lacks one of the words that are to be replaced.
 */
export function getExample(
  language: 'nginx' | 'caddyfile',
  replacements: Readonly<Record<string, string>>,
): string {
  const readme = readFileSync('README.md', 'utf8');
  const [, example = ''] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(readme) ?? [];
  return Object.entries(replacements).reduce((text, [words, others]) => {
    if (!text.includes(words)) throw new Error(`README.md has no ${language} with “${words}”`);
    return text.replaceAll(words, others);
  }, example);
}
