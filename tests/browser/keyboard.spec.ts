import { expect } from '@playwright/test';
import { readSitePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

const article = readSitePages().find(
  ({ kind, edition }) => kind === 'article' && edition?.id === 'bilingual',
);

// A paper without an article in both languages has no pairs to mark.
if (article) {
  siteTest(
    'focus on a paragraph marks it together with its counterpart',
    { tag: '@content' },
    async ({ page }) => {
      await page.goto(article.path);
      const row = page.locator('.row').first();
      const getMark = () => row.evaluate((element) => getComputedStyle(element, '::after').content);
      expect(await getMark()).toBe('none');
      // As many stops as paragraphs would be too many on the way through the text.
      await expect(row.getByRole('link').first()).toHaveJSProperty('tabIndex', -1);
      await row.getByRole('link').first().focus();
      expect(await getMark()).not.toBe('none');
      await expect(row.locator(':scope > [lang="zh-Hans"]')).toBeVisible();
    },
  );
}
