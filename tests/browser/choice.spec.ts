import { expect } from '@playwright/test';
import { siteTest } from '@/tests/support/site/siteTest';

siteTest('a reader who comes back goes to the edition last read', async ({ page }) => {
  await page.goto('/zh/');
  await page.goto('/');
  await page.waitForURL('**/zh/');
  await page.goto('/bilingual/topics/');
  await page.goto('/');
  await page.waitForURL('**/bilingual/');
  // The choice itself can be had again.
  await page.getByRole('contentinfo').locator('a[href="/?choose"]').click();
  await expect(page.getByRole('main').locator('a[href="/en/"]')).toBeVisible();
});

siteTest(
  'a new reader goes to the edition of their browser’s language',
  async ({ browser, origin }) => {
    const context = await browser.newContext({ baseURL: origin, locale: 'zh-TW' });
    const page = await context.newPage();
    await page.goto('/');
    await page.waitForURL('**/zh-hant/');
    await context.close();
  },
);
