import { expect } from '@playwright/test';
import { readSitePages } from '@/tests/support/readSitePages';
import { samplePaths } from '@/tests/support/samplePaths';
import { siteTest } from '@/tests/support/siteTest';

const article = readSitePages().find(
  ({ kind, edition }) => kind === 'article' && edition?.id === 'bilingual',
);

// The choice of editions has nothing before it that could be skipped.
for (const path of samplePaths.filter((sample) => sample !== '/')) {
  siteTest(`the first Tab on ${path} offers the way to the text`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toBeInViewport();
    const target = await skip.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toHaveAttribute('id', String(target?.slice(1)));
    await page.keyboard.press('Tab');
    // A text without links is passed over; either way the masthead has been skipped.
    const main = page.getByRole('main');
    const stops = await main.locator('a[href], button, input, summary, [tabindex="0"]').count();
    await expect(main.locator(':focus')).toHaveCount(Math.min(stops, 1));
    await expect(page.getByRole('banner').locator(':focus')).toHaveCount(0);
  });
}

// A paper without an article in both languages has no pairs to mark.
if (article) {
  siteTest('focus on a paragraph marks it together with its counterpart', async ({ page }) => {
    await page.goto(article.path);
    const row = page.locator('.row').first();
    const getMark = () => row.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(await getMark()).toBe('none');
    await row.getByRole('link').first().focus();
    expect(await getMark()).not.toBe('none');
    await expect(row.locator(':scope > [lang="zh-Hans"]')).toBeVisible();
  });
}
