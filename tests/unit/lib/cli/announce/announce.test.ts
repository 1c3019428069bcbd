import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { translate } from '@/lib/language/messages';
import { readChanges, recordChanges } from '@/lib/publish/changes/changeRecord';
import { runCourier } from '@/tests/support/program/runCourier';
import { makePaper, siteYaml } from '@/tests/unit/lib/content/makePaper';

const page = 'https://courier.example/en/';
const feed = 'https://courier.example/en/feed.xml';

/** A paper that was published once, with these lines in `site.yaml`. */
function makePublishedPaper(lines: string) {
  const root = makePaper({ 'content/site.yaml': siteYaml + lines });
  const outFolder = join(root, 'out');
  recordChanges(outFolder, { pages: { [page]: '1' }, feeds: { [feed]: '1' } });
  return { root, outFolder };
}

async function announce(root: string, parameters: readonly string[] = []) {
  const { status, stdout, stderr } = await runCourier(['announce', ...parameters], {
    CONTENT_DIR: join(root, 'content'),
    OUT_DIR: join(root, 'out'),
  });
  return { code: status, output: stdout + stderr };
}

describe('courier announce', { timeout: 30_000 }, () => {
  test('tells nobody where site.yaml names nobody', async () => {
    const { root, outFolder } = makePublishedPaper('');
    expect(await announce(root)).toEqual({
      code: 0,
      output: 'Nothing to send: site.yaml has no “announce”.\n',
    });
    expect(readChanges(outFolder)?.changes.added).toEqual([page]);
  });

  test('--dry-run shows what would be told and tells nobody', async () => {
    const lines = 'announce: { indexNowKey: a-long-key, hubs: ["http://127.0.0.1:9/"] }\n';
    const { root, outFolder } = makePublishedPaper(lines);
    expect(await announce(root, ['--dry-run'])).toEqual({
      code: 0,
      output: `+ ${page}\n@ ${feed}\n`,
    });
    expect(readChanges(outFolder)?.changes.added).toEqual([page]);
    expect(existsSync(join(root, '.out.announced.json'))).toBe(false);
  });

  test('tells, writes a receipt, and has nothing more to tell', async () => {
    const server = createServer((_, response) => response.writeHead(204).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { root } = makePublishedPaper(`announce: { hubs: ["${hub}"] }\n`);
    expect(await announce(root)).toEqual({
      code: 0,
      output: `+ ${page}\n@ ${feed}\n✓ ${hub} accepted 1 address\n`,
    });
    const receipt = JSON.parse(readFileSync(join(root, '.out.announced.json'), 'utf8'));
    expect(receipt).toMatchObject({
      deliveries: [{ to: hub, addresses: [feed], accepted: true, status: 204 }],
    });
    expect((await announce(root)).output).toBe(
      'Nothing has changed since the last announcement.\n',
    );
    server.close();
  });

  test('a refusal is told, and the command fails', async () => {
    const server = createServer((_, response) => response.writeHead(400).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const { root, outFolder } = makePublishedPaper(`announce: { hubs: ["${hub}"] }\n`);
    const { code, output } = await announce(root);
    expect(code).toBe(1);
    expect(output).toContain(`✗ ${hub} did not accept 1 address: answered 400\n`);
    expect(readChanges(outFolder)?.changes.feeds).toEqual([feed]);
    server.close();
  });

  test('a key that IndexNow would not take is a fault of the content', async () => {
    const { root } = makePublishedPaper('announce: { indexNowKey: key }\n');
    expect(await announce(root)).toEqual({
      code: 1,
      output: 'The content has errors. List them: npm run check\n',
    });
  });
});

test.each([
  ['true', '403', 'the key is not at its address on the site', '没有密钥'],
  ['true', '404', 'answered 404', '应答 404'],
  ['false', '403', 'answered 403', '应答 403'],
  ['true', 'none', 'no answer', '没有应答'],
])('says why nobody took a message (search engine: %s, %s)', (engine, status, en, zh) => {
  const values = { to: 'https://hub.example/', addresses: 1, engine, status };
  expect(translate('en', 'announce.refused', values)).toContain(`1 address: ${en}`);
  expect(translate('zh', 'announce.refused', values)).toContain(zh);
});
