import { expect } from '@playwright/test';
import { findAxeFaults, loadAxe } from '@/tests/support/site/axe';
import {
  findBoxFaults,
  getOverflow,
  getWidestStep,
  measurePrint,
  sheets,
  sound,
} from '@/tests/support/site/boxes';
import { samplePaths } from '@/tests/support/site/samplePaths';
import { siteTest } from '@/tests/support/site/siteTest';
import { type Visit, visitPage } from '@/tests/support/site/visitPage';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that a colour scheme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

for (const path of samplePaths) {
  siteTest.describe(path, () => {
    // One after the other, as they share the page.
    siteTest.describe.configure({ mode: 'default' });
    let visit: Visit;

    siteTest.beforeAll(async ({ browser, origin }) => {
      visit = await visitPage(browser, origin, path);
    });

    siteTest.afterAll(() => visit.page.context().close());

    siteTest('asks nothing of others and reports no error', () => {
      expect(visit.problems).toEqual([]);
    });

    siteTest('keeps to its security policy', () => {
      expect(visit.policy).toContain("default-src 'none'");
      expect(visit.violations).toEqual([]);
    });

    siteTest('paints after one request and does not move', () => {
      expect(visit.blocking.length).toBeLessThanOrEqual(1);
      expect(visit.shift).toBe(0);
    });

    siteTest('has nothing that axe finds, light and dark, narrow and wide', async () => {
      const { page } = visit;
      await loadAxe(page);
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme: 'light' });
        const light = await findAxeFaults(page, { type: 'tag', values: tags });
        expect(light, `light, ${width} px`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await findAxeFaults(page, { type: 'rule', values: colourRules });
        expect(dark, `dark, ${width} px`).toEqual([]);
      }
    });

    // 320 px are also what a window of 640 px has left at a zoom of 200 % (WCAG 1.4.10).
    siteTest('has every box in its place, from a phone to a desk', async () => {
      const { page } = visit;
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await findBoxFaults(page), `${width} px`).toEqual(sound);
        expect(await getWidestStep(page), `${width} px`).toBeLessThan(1.5);
        const head = page.getByRole('banner');
        if (width > 390 || (await head.count()) === 0) continue;
        expect((await head.boundingBox())?.height, `${width} px`).toBeLessThanOrEqual(180);
      }
    });

    siteTest('prints nothing over anything, on full sheets', async () => {
      for (const [name, sheet] of Object.entries(sheets)) {
        const { overlaps, stranded, filled } = await measurePrint(visit.page, sheet);
        expect(overlaps, name).toEqual([]);
        expect(stranded, name).toEqual([]);
        for (const share of filled) expect(share, name).toBeGreaterThan(0.5);
      }
    });

    siteTest('fits with letters of twice the size', async () => {
      const { page } = visit;
      await page.setViewportSize({ width: 640, height: 640 });
      const setSize = (size: string) =>
        page.evaluate((value) => {
          document.documentElement.style.fontSize = value;
        }, size);
      await setSize('200%');
      const overflow = await getOverflow(page);
      await setSize('');
      expect(overflow).toBe(0);
    });

    // The choice of editions has nothing before it that could be skipped.
    if (path !== '/') {
      siteTest('offers the way to the text at the first Tab', { tag: '@content' }, async () => {
        const { page } = visit;
        await page.setViewportSize({ width: 1280, height: 720 });
        await page.keyboard.press('Tab');
        const skip = page.locator(':focus');
        await expect(skip).toBeInViewport();
        const target = await skip.getAttribute('href');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('main')).toHaveAttribute('id', String(target?.slice(1)));
        await page.keyboard.press('Tab');
        // A text without links is passed over; either way the masthead has been skipped.
        const main = page.getByRole('main');
        const stops = await main
          .locator(':is(a[href], button, input, summary):not([tabindex="-1"]), [tabindex="0"]')
          .count();
        await expect(main.locator(':focus')).toHaveCount(Math.min(stops, 1));
        await expect(page.getByRole('banner').locator(':focus')).toHaveCount(0);
      });
    }
  });
}
