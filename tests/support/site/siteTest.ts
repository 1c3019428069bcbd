import type { AddressInfo } from 'node:net';
import { test as base } from '@playwright/test';
import { getSiteHandler } from '@/lib/cli/server/getSiteHandler';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { serve } from './serve';

/** Playwright's `test` on the built site, which each worker serves to itself on a free port. */
export const siteTest = base.extend<object, { readonly origin: string }>({
  origin: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const server = await serve(getSiteHandler(getOutFolder()));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
      server.close();
      server.closeAllConnections();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, use) => use(origin),
});
