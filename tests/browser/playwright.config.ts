import { defineConfig } from '@playwright/test';
import { findBrowser } from '@/tests/support/tools/findBrowser';

const executablePath = findBrowser();

/** Chromium refuses its sandbox to root, who is whoever runs in a container. */
const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: '.',
  outputDir: '../../.cache/tests/browser',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: true,
  // For what hangs; speed is the benches' business.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    launchOptions: executablePath ? { executablePath, args } : { args },
    locale: 'de-DE',
    timezoneId: 'America/Los_Angeles',
  },
});
