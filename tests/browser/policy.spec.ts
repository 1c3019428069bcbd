import { expect } from '@playwright/test';
import { siteTest } from '@/tests/support/site/siteTest';

siteTest('a script or style that is not the paper’s does not run', async ({ page }) => {
  await page.goto('/en/', { waitUntil: 'load' });
  const colour = await page.evaluate(() => {
    const { body } = document;
    const before = getComputedStyle(body).color;
    body.insertAdjacentHTML('beforeend', '<style>body { color: rgb(1, 2, 3) }</style>');
    const script = document.createElement('script');
    script.textContent = 'document.body.dataset.injected = "yes"';
    body.append(script);
    return { before, after: getComputedStyle(body).color, injected: body.dataset.injected };
  });
  expect(colour.after).toBe(colour.before);
  expect(colour.injected).toBeUndefined();
});
