import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser';
import { installPackages, isRoot, runAloud } from './installPackages';

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
    runAloud('npx', ['playwright', 'install', ...(isRoot() ? ['--with-deps'] : []), 'chromium']);
  }
  if (!findBrowser()) throw new Error(help);
  if (!hasChineseFont()) {
    console.log('There is no Chinese font; pages are tested with empty boxes (fonts-noto-cjk).');
  }
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  // macOS and Windows come with Chinese fonts and without fc-list.
  return status === 0 ? stdout.trim() !== '' : process.platform !== 'linux';
}
