import { expect, type Page } from '@playwright/test';
import { samplePaths } from '@/tests/support/samplePaths';
import { siteTest } from '@/tests/support/siteTest';

/** Pixels that a page is wider than its window. */
function getOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

for (const path of samplePaths) {
  // 320 px are also what a window of 640 px has left at a zoom of 200 % (WCAG 1.4.10).
  siteTest(`${path} fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await getOverflow(page)).toBe(0);
  });

  siteTest(`${path} fits with letters of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 640 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await getOverflow(page)).toBe(0);
  });
}
