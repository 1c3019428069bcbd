import { expect } from '@playwright/test';
import { samplePaths } from '@/tests/support/samplePaths';
import { siteTest } from '@/tests/support/siteTest';

for (const path of samplePaths) {
  siteTest(`${path} asks nothing of others and reports no error`, async ({ page, origin }) => {
    const found: string[] = [];
    page.on('request', (request) => {
      const { origin: asked, protocol } = new URL(request.url());
      if (asked !== origin && protocol !== 'data:') found.push(request.url());
    });
    page.on('response', (response) => {
      const isPage = response.request().isNavigationRequest();
      if (response.status() >= 400 && !isPage) found.push(`${response.status()} ${response.url()}`);
    });
    page.on('pageerror', (error) => found.push(error.message));
    page.on('console', (message) => {
      const isPage = message.location().url === origin + path;
      if (message.type() === 'error' && !isPage) found.push(message.text());
    });
    await page.goto(path, { waitUntil: 'load' });
    expect(found).toEqual([]);
  });
}
