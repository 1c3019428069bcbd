import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages of Debian where this user may, and says so. */
export function installPackages(packages: readonly string[]): void {
  if (packages.length === 0 || !isRoot() || !existsSync('/usr/bin/apt-get')) return;
  runAloud('apt-get', ['update', '-qq']);
  runAloud('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/** Says what it runs, and shows only what the program complains of. */
export function runAloud(program: string, parameters: readonly string[]): void {
  console.log(`${program} ${parameters.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  spawnSync(program, parameters, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
