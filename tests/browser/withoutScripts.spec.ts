import { expect, type Page } from '@playwright/test';
import { editions } from '@/lib/edition/editions';
import { siteTest } from '@/tests/support/siteTest';

siteTest.use({ javaScriptEnabled: false });

function getPath(page: Page): string {
  return new URL(page.url()).pathname;
}

siteTest('the choice of editions leads to every front page', async ({ page }) => {
  for (const { id, label } of editions) {
    await page.goto('/');
    await page.getByRole('main').locator(`a[href="/${id}/"]`).click();
    expect(getPath(page), label).toBe(`/${id}/`);
  }
});

for (const edition of editions) {
  siteTest(`${edition.id}: from the front page to an article and its related`, async ({ page }) => {
    await page.goto(`/${edition.id}/`);
    const headlines = page.getByRole('main').getByRole('heading').getByRole('link');
    await headlines.first().click();
    const first = getPath(page);
    expect(first).toMatch(new RegExp(`^/${edition.id}/articles/[^/]+/$`));
    const related = page.getByRole('main').locator('section').getByRole('heading', { level: 3 });
    await related.getByRole('link').first().click();
    expect(getPath(page)).toMatch(new RegExp(`^/${edition.id}/articles/[^/]+/$`));
    expect(getPath(page)).not.toBe(first);
  });

  siteTest(`${edition.id}: the switch of editions stays on the page`, async ({ page }) => {
    await page.goto(`/${edition.id}/`);
    await page.getByRole('main').getByRole('heading').getByRole('link').first().click();
    const rest = getPath(page).split('/').slice(2).join('/');
    const links = page.getByRole('banner').locator('a[hreflang]');
    const paths = await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href')),
    );
    expect(paths.length).toBeGreaterThan(1);
    for (const path of paths) {
      await page.getByRole('banner').locator(`a[hreflang][href="${path}"]`).click();
      expect(getPath(page)).toBe(`/${path?.split('/')[1]}/${rest}`);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      const current = page.getByRole('banner').locator('a[hreflang][aria-current="page"]');
      await expect(current).toHaveAttribute('href', String(path));
    }
  });
}
