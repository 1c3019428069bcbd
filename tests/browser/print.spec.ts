import { expect } from '@playwright/test';
import { measurePrint, sheets } from '@/tests/support/site/boxes';
import { readSitePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

const articles = readSitePages().filter(
  ({ kind, edition }) => kind === 'article' && edition?.id === 'bilingual',
);

for (const { path } of articles) {
  siteTest(`${path} prints nothing over anything, on full sheets`, async ({ page }) => {
    await page.goto(path);
    for (const [name, sheet] of Object.entries(sheets)) {
      const { overlaps, stranded, filled } = await measurePrint(page, sheet);
      expect(overlaps, name).toEqual([]);
      expect(stranded, name).toEqual([]);
      for (const share of filled) expect(share, name).toBeGreaterThan(0.5);
    }
  });
}
