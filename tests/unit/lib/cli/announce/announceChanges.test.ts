import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { announceChanges } from '@/lib/cli/announce/announceChanges';
import type { Announce } from '@/lib/content/site';
import type { Changes } from '@/lib/publish/changes/changes';

/** What the server does with the next request; with none left, it accepts. */
type Behaviour = 'hang' | 'drop' | { status: number; retryAfter?: string };

interface Received {
  readonly path: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

let server: Server;
let address = '';
let behaviours: Behaviour[] = [];
let received: Received[] = [];
let waits: number[] = [];
/** Milliseconds; short where nobody is going to answer. */
let timeout = 0;

/** Answers as IndexNow and hubs do, refusals and silence among the answers. */
beforeEach(async () => {
  behaviours = [];
  received = [];
  waits = [];
  timeout = 10_000;
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ path: request.url, type: request.headers['content-type'], body });
      const behaviour = behaviours.shift() ?? { status: request.url === '/hub' ? 204 : 200 };
      if (behaviour === 'drop') request.socket.destroy();
      else if (behaviour !== 'hang') {
        const { status, retryAfter } = behaviour;
        response.writeHead(status, retryAfter === undefined ? {} : { 'retry-after': retryAfter });
        response.end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const origin = 'https://courier.example';
const nothing: Changes = { added: [], changed: [], removed: [], feeds: [] };
const some: Changes = {
  added: [`${origin}/en/articles/new/`],
  changed: [`${origin}/en/`],
  removed: [`${origin}/en/articles/gone/`],
  feeds: [`${origin}/en/feed.xml`, `${origin}/zh/feed.xml`],
};

function run(changes: Changes, announce: Partial<Announce> = { indexNowKey: 'a-long-key' }) {
  return announceChanges({
    announce: { hubs: [], ...announce },
    changes,
    origin,
    endpoint: `${address}/indexnow`,
    patience: {
      timeout,
      wait: (milliseconds) => {
        waits.push(milliseconds);
        return Promise.resolve();
      },
    },
  });
}

describe('IndexNow', () => {
  test('is told of what came, changed and went, with the key and where it is', async () => {
    const { deliveries, rest } = await run(some);
    expect(received).toEqual([
      {
        path: '/indexnow',
        type: 'application/json; charset=utf-8',
        body: JSON.stringify({
          host: 'courier.example',
          key: 'a-long-key',
          keyLocation: `${origin}/a-long-key.txt`,
          urlList: [...some.added, ...some.changed, ...some.removed],
        }),
      },
    ]);
    expect(deliveries).toMatchObject([{ accepted: true, status: 200, tries: 1 }]);
    expect(rest).toEqual(nothing);
  });

  test('may take a message before it has looked at the key (202)', async () => {
    behaviours = [{ status: 202 }];
    const { deliveries, rest } = await run(some);
    expect(deliveries).toMatchObject([{ accepted: true, status: 202 }]);
    expect(rest).toEqual(nothing);
  });

  test.each([403, 422, 404])(
    'that refuses (%s) is not asked again, and told the next time',
    async (status) => {
      behaviours = [{ status }];
      const { deliveries, rest } = await run(some);
      expect(received).toHaveLength(1);
      expect(deliveries).toMatchObject([{ accepted: false, status, tries: 1 }]);
      expect(rest).toEqual({ ...some, feeds: [] });
    },
  );

  test('that has trouble is asked again, each time after a longer pause', async () => {
    behaviours = [{ status: 500 }, { status: 503 }, 'drop', { status: 200 }];
    const { deliveries } = await run(some);
    expect(deliveries).toMatchObject([{ accepted: true, tries: 4 }]);
    expect(waits).toEqual([1000, 4000, 15_000]);
  });

  test('that is busy (429) says when to come again: in seconds, or at a time', async () => {
    const date = new Date(Date.now() + 40_000).toUTCString();
    behaviours = [
      { status: 429, retryAfter: '7' },
      { status: 429, retryAfter: date },
    ];
    const { deliveries } = await run(some);
    expect(deliveries).toMatchObject([{ accepted: true, tries: 3 }]);
    expect(waits[0]).toBe(7000);
    expect(waits[1]).toBeGreaterThan(35_000);
    expect(waits[1]).toBeLessThanOrEqual(40_000);
  });

  test('that wants to be left alone for an hour is left alone', async () => {
    behaviours = [{ status: 429, retryAfter: '3600' }];
    const { deliveries, rest } = await run(some);
    expect(deliveries).toMatchObject([{ accepted: false, status: 429, tries: 1 }]);
    expect(rest.added).toEqual(some.added);
  });

  test('that never answers is given up', async () => {
    behaviours = ['hang', 'hang', 'hang', 'hang', 'hang'];
    timeout = 50;
    const { deliveries, rest } = await run(some);
    expect(deliveries).toMatchObject([{ accepted: false, tries: 5 }]);
    expect(deliveries[0]?.status).toBeUndefined();
    expect(rest.changed).toEqual(some.changed);
  });

  test('gets at most 10,000 addresses a message; what one message lost stays', async () => {
    const added = Array.from({ length: 20_001 }, (_, place) => `${origin}/en/articles/a-${place}/`);
    behaviours = [{ status: 200 }, { status: 422 }];
    const { deliveries, rest } = await run({ ...nothing, added });
    expect(deliveries.map(({ addresses }) => addresses.length)).toEqual([10_000, 10_000, 1]);
    expect(rest.added).toEqual(added.slice(10_000, 20_000));
  });
});

describe('a hub', () => {
  const hub = () => ({ hubs: [`${address}/hub`] });

  test('is told of each feed that has something new', async () => {
    const { deliveries, rest } = await run(some, hub());
    expect(received).toEqual(
      some.feeds.map((feed) => ({
        path: '/hub',
        type: 'application/x-www-form-urlencoded',
        body: `hub.mode=publish&hub.url=${encodeURIComponent(feed)}`,
      })),
    );
    expect(deliveries).toMatchObject([
      { accepted: true, status: 204 },
      { accepted: true, status: 204 },
    ]);
    expect(rest).toEqual(nothing);
  });

  test('that refuses a feed is told of that one the next time', async () => {
    behaviours = [{ status: 400 }];
    const { rest } = await run(some, hub());
    expect(rest).toEqual({ ...nothing, feeds: [some.feeds[0]] });
  });

  test('that does not answer is not asked for each feed', async () => {
    behaviours = ['hang', 'hang', 'hang', 'hang', 'hang'];
    timeout = 50;
    const { deliveries, rest } = await run(some, hub());
    expect(deliveries).toMatchObject([{ accepted: false, addresses: some.feeds, tries: 5 }]);
    const [feed = ''] = some.feeds;
    // On a busy machine, a try can be given up before it has arrived.
    expect(received.length).toBeLessThanOrEqual(5);
    for (const { body } of received) expect(body).toContain(encodeURIComponent(feed));
    expect(rest.feeds).toEqual(some.feeds);
  });
});

test('nobody is told where nobody wants to know', async () => {
  expect(await run(some, {})).toEqual({ deliveries: [], rest: nothing });
  expect(received).toEqual([]);
});
