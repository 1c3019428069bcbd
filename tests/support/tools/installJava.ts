import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Sees to it that the Nu checker has a Java to run on: from Debian's packages where it may install
 * them. Elsewhere the checker's own package fetches one when it is first used.
 */
export function installJava(): void {
  if (hasJava() || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', 'default-jre-headless']);
}

function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

function run(parameters: readonly string[]): void {
  console.log(`apt-get ${parameters.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  spawnSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
