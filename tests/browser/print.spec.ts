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

siteTest(
  'a printed search has no list of months, which leads nowhere on paper',
  async ({ page }) => {
    await page.goto('/en/search/');
    const months = page.locator('.name-index + .section');
    if ((await months.count()) === 0) return;
    await expect(months).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(months).toBeHidden();
  },
);

siteTest('no button is printed, which can only be clicked', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('/en/search/?q=the');
  const buttons = page.getByRole('main').getByRole('button');
  await expect(buttons).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(buttons).toHaveCount(0);
});
