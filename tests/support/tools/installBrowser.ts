import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './findBrowser';

const help = `No Chromium was found, and none could be installed. Install one and try again:
  npx playwright install --with-deps chromium
or, on Debian:
  sudo apt-get install chromium fonts-noto-cjk`;

/**
 * Sees to it that the browser tests have a Chromium and Chinese letters to set: from Debian's
 * packages where it may install them, else from Playwright. Says what it does.
 * Throws an Error with the way out where there is no browser in the end.
 */
export function installBrowser(): void {
  installPackages([
    ...(findBrowser() ? [] : ['chromium']),
    ...(hasChineseFont() ? [] : ['fonts-noto-cjk']),
  ]);
  if (!findBrowser()) {
    run('npx', ['playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']);
  }
  if (!findBrowser()) throw new Error(help);
  if (!hasChineseFont()) {
    console.log('There is no Chinese font; pages are tested with empty boxes (fonts-noto-cjk).');
  }
}

function installPackages(packages: readonly string[]): void {
  if (packages.length === 0 || !isRoot() || !existsSync('/usr/bin/apt-get')) return;
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  // macOS and Windows come with Chinese fonts and without fc-list.
  return status === 0 ? stdout.trim() !== '' : process.platform !== 'linux';
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function run(program: string, parameters: readonly string[]): void {
  console.log(`${program} ${parameters.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  spawnSync(program, parameters, { stdio: ['ignore', 'ignore', 'inherit'], env });
}
