import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { samplePaths } from '@/tests/support/samplePaths';
import { siteTest } from '@/tests/support/siteTest';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, a line for each place. */
async function findFaults(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

for (const path of samplePaths) {
  siteTest(`axe finds nothing on ${path}, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(path);
    for (const width of [390, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await findFaults(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
    }
  });
}
