import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '@/lib/cli/server/listen';

test('a taken port is told with the way out', async () => {
  const first = await listen(() => undefined, 0);
  const { port } = first.address() as AddressInfo;
  await expect(listen(() => undefined, port)).rejects.toThrow(
    `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm start`,
  );
  first.close();
});

test('only this machine is served', async () => {
  const server = await listen(() => undefined, 0);
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  server.close();
});
