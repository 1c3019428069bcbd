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
import { readSamplePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

const article = readSamplePages().find(
  ({ kind, edition }) => kind === 'article' && edition?.id === 'bilingual',
);
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// A paper without an article in both languages has nothing to read side by side.
for (const mode of article ? ['both', 'both-zh', 'en', 'zh'] : []) {
  siteTest.describe(`read as ${mode}`, () => {
    siteTest.beforeEach(async ({ page }) => {
      await page.goto(article?.path ?? '');
      await page.locator(`[name="reading"][value="${mode}"]`).check({ force: true });
    });

    siteTest('fits and has nothing that axe finds, light and dark', async ({ page }) => {
      await loadAxe(page);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.locator('[name="marks"]').setChecked(width === 1280, { force: true });
        expect(await findBoxFaults(page), `${width} px`).toEqual(sound);
        expect(await getWidestStep(page), `${width} px`).toBeLessThan(1.5);
        if (width === 390 || width === 768) continue;
        await page.emulateMedia({ colorScheme: 'light' });
        const light = await findAxeFaults(page, { type: 'tag', values: tags });
        expect(light, `light, ${width} px`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        const dark = await findAxeFaults(page, { type: 'rule', values: ['color-contrast'] });
        expect(dark, `dark, ${width} px`).toEqual([]);
      }
    });

    siteTest('fits with letters of twice the size', async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 640 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect(await getOverflow(page)).toBe(0);
    });

    siteTest('prints nothing over anything, on full sheets', async ({ page }) => {
      for (const [name, sheet] of Object.entries(sheets)) {
        const { overlaps, stranded, filled } = await measurePrint(page, sheet);
        expect(overlaps, name).toEqual([]);
        expect(stranded, name).toEqual([]);
        for (const share of filled) expect(share, name).toBeGreaterThan(0.5);
      }
    });

    siteTest('says so with forced colours, too', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active' });
      const label = (chosen: string) => page.locator(`.modes label:has(${chosen})`).first();
      await expect(label('input:checked')).toHaveCSS('text-decoration-line', 'underline');
      await expect(label('input:not(:checked)')).toHaveCSS('text-decoration-line', 'none');
    });
  });
}
