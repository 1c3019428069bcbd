import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { listen } from '@/lib/cli/server/listen';
import { marker } from '@/lib/publish/output/outFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { runCourier } from '@/tests/support/program/runCourier';
import { startCourier } from '@/tests/support/program/startCourier';

/** The commands load TypeScript first, which takes its time on a busy machine. */
const patience = 120_000;

describe('courier start --no-build', { timeout: patience }, () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('serves until %s, and ends well', async (signal) => {
    const folder = makeFolder({ 'index.html': 'choice' });
    const run = startCourier(['start', '--no-build'], { OUT_DIR: folder, PORT: '0' });
    const origin = await vi.waitUntil(
      () => /http:\/\/localhost:\d+\//.exec(run.getOutput())?.[0].replace('localhost', '127.0.0.1'),
      { timeout: patience },
    );
    expect(await (await fetch(origin)).text()).toBe('choice');
    run.process.kill(signal);
    expect(await run.code).toBe(0);
  });

  test('a taken port stops it with the way out', async () => {
    const server = await listen(() => undefined, 0);
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = await runCourier(['start', '--no-build'], { PORT: String(port) });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start\n`,
    );
    server.close();
  });

  test('without a site it says how to get one', async () => {
    const folder = makeFolder({});
    const environment = { OUT_DIR: folder, PORT: '0' };
    const { status, stderr } = await runCourier(['start', '--no-build'], environment);
    expect(status).toBe(1);
    expect(stderr).toBe(`There is no site in ${folder}. Build it first: npm run build\n`);
  });
});

test(
  'courier build stops at a fault of the content, and yesterday’s site stays',
  async () => {
    const folder = makeFolder({
      'out/index.html': 'yesterday',
      'out/_headers': marker,
      'content/site.yaml': 'name: { en: Courier, zh: 信使 }\ntaglin: x\n',
    });
    const { status, stdout, stderr } = await runCourier(['build'], {
      CONTENT_DIR: join(folder, 'content'),
      OUT_DIR: join(folder, 'out'),
    });
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/site\.yaml:2:1 +error +.*“taglin”.*Did you mean “tagline”\?/);
    expect(stderr).not.toMatch(/\n +at /);
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toBe('yesterday');
  },
  patience,
);

test('courier build puts no site among the content', async () => {
  const folder = makeFolder({ 'content/site.yaml': 'name: { en: Courier, zh: 信使 }\n' });
  const { status, stderr } = await runCourier(['build'], {
    CONTENT_DIR: join(folder, 'content'),
    OUT_DIR: join(folder, 'content/site'),
  });
  expect(stderr).toContain('Commands put nothing into');
  expect(status).toBe(2);
  expect(existsSync(join(folder, 'content/site'))).toBe(false);
});

test.each(['0/2', '3/2', '2', 'a/b'])(
  'courier build says which part “%s” would have to be',
  async (words) => {
    const { status, stderr } = await runCourier(['build', '--shard', words], {});
    expect(status).toBe(2);
    expect(stderr).toContain('It is the number of the part and how many there are: 2/4.');
  },
  patience,
);
