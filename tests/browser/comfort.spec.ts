import { expect } from '@playwright/test';
import { siteTest } from '@/tests/support/site/siteTest';

siteTest.describe('theme and size of text', () => {
  siteTest('are the reader’s, on the next page too, before it is painted', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto('/en/');
    const getPaper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const getSize = () =>
      page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    await page.getByRole('banner').getByRole('link', { name: 'Display' }).click();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeInViewport();
    const [light, normal] = [await getPaper(), await getSize()];
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('radio', { name: 'Largest' }).check();
    const dark = await getPaper();
    expect(dark).not.toBe(light);
    expect(await getSize()).toBeGreaterThan(normal);
    await page.goto('/zh/topics/');
    expect(await getPaper()).toBe(dark);
    expect(await getSize()).toBeGreaterThan(normal);
    await expect(page.getByRole('radio', { name: '深色' })).toBeChecked();
    await page.getByRole('radio', { name: '跟随系统' }).check();
    expect(await getPaper()).toBe(light);
  });

  siteTest('set no cookie', async ({ page, context }) => {
    await page.goto('/en/');
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await context.cookies()).toEqual([]);
  });

  siteTest('leave nothing outside the page at the largest', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/bilingual/');
    await page.getByRole('radio', { name: 'Largest' }).check();
    const { width, view } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      view: document.documentElement.clientWidth,
    }));
    expect(width).toBeLessThanOrEqual(view);
  });
});

siteTest.describe('without scripts', () => {
  siteTest.use({ javaScriptEnabled: false });

  siteTest('nothing is offered that would not work', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.getByRole('radio')).toHaveCount(0);
  });
});

siteTest('with forced colours, what is drawn is seen, and where one is', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/bilingual/');
  const getColours = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => {
        const { backgroundColor } = getComputedStyle(document.documentElement);
        return { own: getComputedStyle(element).getPropertyValue(name), paper: backgroundColor };
      }, property);
  const drawn = page.locator('.plate svg');
  for (let place = 0; place < (await drawn.count()); place += 1) {
    const { own, paper } = await getColours(`.plate svg >> nth=${place}`, 'fill');
    expect(own).not.toBe(paper);
  }
  const { own } = await getColours('.topbar [aria-current]', 'outline-style');
  expect(own).toBe('solid');
});
