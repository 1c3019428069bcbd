import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Far from the paper's own zone and language, so that neither is taken from the machine. */
const foreign = { TZ: 'America/Los_Angeles', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };

const shared = {
  // Modules are loaded once for all files: most of a file's time went into loading them.
  isolate: false,
  // Vitest would leave one processor idle.
  maxWorkers: availableParallelism(),
} as const;

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    globalSetup: 'tests/support/papers/temporaryFolder.ts',
    env: foreign,
    // For what hangs; speed is the benches' business.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/papers/seed.ts'],
          ...shared,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          ...shared,
          // After the unit tests, where both are run at once.
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: ['tests/hosts/**/*.test.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
