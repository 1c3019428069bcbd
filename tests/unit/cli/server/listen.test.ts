import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { listen } from '@/lib/cli/server/listen';

test('a taken port is told with the way out', async () => {
  const first = await listen(() => undefined, 0);
  const { port } = first.address() as AddressInfo;
  await expect(listen(() => undefined, port)).rejects.toThrow(
    `Port ${port} is taken. Stop the program that has it, or choose another: PORT=${port + 1} npm start`,
  );
  first.close();
});

test('only this machine is served', async () => {
  const server = await listen(() => undefined, 0);
  expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  server.close();
});
