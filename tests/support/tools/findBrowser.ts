import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Playwright's own, which it was tried with, then those that systems install. */
const paths = [
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium that starts; undefined where there is none. */
export function findBrowser(): string | undefined {
  return paths.find((path) => existsSync(path) && starts(path));
}

/** Ubuntu's `chromium-browser` is a script that says where to get one, so being there is not enough. */
function starts(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
