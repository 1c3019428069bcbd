import { vi } from 'vitest';
import { startCourier } from '@/tests/support/program/startCourier';
import type { Server } from './startServer';

/** Starts what `npm start` starts on a site that is built. */
export async function startOwn(site: string): Promise<Server> {
  const run = startCourier(['start', '--no-build'], { OUT_DIR: site, PORT: '0' });
  const port = await vi.waitUntil(() => /localhost:(\d+)/.exec(run.getOutput())?.[1], 60_000);
  return {
    port: Number(port),
    stop: async () => {
      run.process.kill('SIGTERM');
      await run.code;
    },
  };
}
