import { expect } from '@playwright/test';
import { samplePaths } from '@/tests/support/samplePaths';
import { siteTest } from '@/tests/support/siteTest';

for (const path of samplePaths) {
  siteTest(`${path} paints after one request and does not move`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    const { blocking, shift } = await page.evaluate(async () => {
      const requests = performance.getEntriesByType('resource').map((entry) => entry.toJSON());
      const shifts = await new Promise<number[]>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          resolve(list.getEntries().map((entry) => Number(entry.toJSON().value)));
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // An observer says nothing where there is nothing.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      });
      return {
        blocking: requests.filter((request) => request.renderBlockingStatus === 'blocking'),
        shift: shifts.reduce((sum, value) => sum + value, 0),
      };
    });
    expect(blocking.length).toBeLessThanOrEqual(1);
    expect(shift).toBe(0);
  });
}
