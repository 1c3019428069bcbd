import { expect, type Locator, type Page } from '@playwright/test';
import { readSamplePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

const samples = readSamplePages();
const getPath = (edition: string) =>
  samples.find((page) => page.kind === 'article' && page.edition?.id === edition)?.path;
const [paired, single] = [getPath('bilingual'), getPath('en')];

siteTest.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

function isLit(part: Locator): Promise<boolean> {
  return part.evaluate((element) => getComputedStyle(element).textDecorationLine === 'underline');
}

/** Chooses a mode by its label, as a finger does. */
function tapMode(page: Page, mode: string): Promise<void> {
  return page.locator(`.modes label:has([value="${mode}"])`).tap();
}

// A paper without an article in both languages has nothing to read side by side.
if (paired) {
  for (const javaScriptEnabled of [true, false]) {
    siteTest.describe(javaScriptEnabled ? 'by touch' : 'by touch, without scripts', () => {
      siteTest.use({ javaScriptEnabled });

      siteTest('modes, the other language, and what lights up', async ({ page }) => {
        await page.goto(paired);
        const pair = page.locator('.pair:has(.m1)').first();
        const zh = pair.locator(':scope > div:lang(zh)');
        await expect(zh).toBeHidden();
        await pair.locator('summary').tap();
        await expect(zh).toBeVisible();
        await pair.locator('summary').tap();
        await tapMode(page, 'both');
        await expect(zh).toBeVisible();
        const theirs = zh.locator('.m1').first();
        expect(await isLit(theirs)).toBe(false);
        await pair.locator(':scope > div:not(:lang(zh)) .m1').first().tap();
        expect(await isLit(theirs)).toBe(true);
        await tapMode(page, 'on');
        expect(await isLit(page.locator('.pair .m1').last())).toBe(true);
      });

      siteTest('the address of a paragraph', async ({ page }) => {
        await page.goto(paired);
        const row = page.locator('.pair').nth(1);
        await row.locator('.number').tap();
        expect(page.url()).toContain(`#${await row.getAttribute('id')}`);
      });
    });
  }
}

if (single) {
  siteTest(
    'a paragraph that is tapped shows its number, the way to its address',
    async ({ page }) => {
      await page.goto(single);
      const block = page.locator('.block:has(> div > p)').nth(1);
      const number = block.locator('.number');
      await expect(number).toHaveCSS('opacity', '0');
      await block.locator('p').tap({ position: { x: 5, y: 30 } });
      await expect(number).toHaveCSS('opacity', '1');
      await number.tap();
      expect(page.url()).toContain(`#${await block.getAttribute('id')}`);
    },
  );

  siteTest(
    'theme, search with its filters, feeds: all within reach of a thumb',
    async ({ page }) => {
      await page.goto('/en/');
      await page.getByRole('banner').getByRole('link', { name: 'Display' }).tap();
      await page.getByText('Dark', { exact: true }).tap();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await page.getByRole('banner').getByRole('link', { name: 'Search' }).tap();
      await page.waitForURL('**/search/');
      const results = page.locator('#search-results > li');
      await page.getByRole('main').getByRole('searchbox').fill('the');
      await page.getByRole('main').getByRole('button').tap();
      await expect(results.first()).toBeVisible();
      const year = page.locator('select[name="year"]');
      await year.selectOption({ index: 1 });
      await expect(page).toHaveURL(/year=/);
      await expect(results.first()).toBeVisible();
      await page.getByRole('contentinfo').getByRole('link', { name: 'Follow' }).tap();
      await page.waitForURL('**/follow/');
      const feed = page.getByRole('main').getByRole('link', { name: 'RSS' }).first();
      await expect(feed).toHaveAttribute('href', /feed\.xml$/);
    },
  );
}
