import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { samplePaths } from '@/tests/support/samplePaths';
import { siteTest } from '@/tests/support/siteTest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All that a colour scheme can break. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds, a line for each place. */
async function findFaults(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  );
}

for (const path of samplePaths) {
  siteTest(`axe finds nothing on ${path}, light and dark, narrow and wide`, async ({ page }) => {
    await page.goto(path);
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await findFaults(new AxeBuilder({ page }).withTags(tags));
      expect(light, `light, ${width} px`).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await findFaults(new AxeBuilder({ page }).withRules(colourRules));
      expect(dark, `dark, ${width} px`).toEqual([]);
    }
  });
}
