import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { installBrowser } from '@/tests/support/tools/installBrowser';

vi.mock('node:child_process', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  spawnSync: vi.fn(),
}));
vi.mock('node:fs', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  existsSync: () => true,
}));

/** A machine on which a browser starts, and Chinese letters are there, once these have run. */
function pretend(browserComesWith: string, fontComesWith: string): readonly string[] {
  const ran: string[] = [''];
  vi.mocked(spawnSync).mockImplementation(((program: string, parameters: readonly string[]) => {
    const has = (cause: string) => ran.some((line) => line.includes(cause));
    if (parameters[0] === '--version') return { status: has(browserComesWith) ? 0 : 1 };
    if (program === 'fc-list') return { status: 0, stdout: has(fontComesWith) ? 'Noto' : '' };
    ran.push([program, ...parameters].join(' '));
    return { status: 0 };
  }) as unknown as typeof spawnSync);
  return ran;
}

let said: MockInstance<typeof console.log>;

beforeEach(() => {
  said = vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(process, 'platform', 'get').mockReturnValue('linux');
});

afterEach(() => vi.restoreAllMocks());

test('installs nothing where all is there', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  const ran = pretend('', '');
  installBrowser();
  expect(ran).toEqual(['']);
  expect(said).not.toHaveBeenCalled();
});

test('takes Debian’s packages where it may', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  const ran = pretend('chromium', 'noto');
  installBrowser();
  expect(ran.slice(1)).toEqual([
    'apt-get update -qq',
    'apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk',
  ]);
});

test('a user who is not root gets Playwright’s browser, and a word about the font', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(1000);
  const ran = pretend('playwright install', 'noto');
  installBrowser();
  expect(ran.slice(1)).toEqual(['npx playwright install chromium']);
  expect(said).toHaveBeenLastCalledWith(expect.stringContaining('fonts-noto-cjk'));
});

test('says what to do where neither can be had', () => {
  vi.spyOn(process, 'getuid').mockReturnValue(0);
  const ran = pretend('never', '');
  expect(() => installBrowser()).toThrow(/npx playwright install --with-deps chromium/);
  expect(ran.at(-1)).toBe('npx playwright install --with-deps chromium');
});
