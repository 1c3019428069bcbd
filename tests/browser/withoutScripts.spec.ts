import { expect, type Page } from '@playwright/test';
import { type EditionEntry, editions } from '@/lib/edition/editions';
import { readSitePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

const pages = readSitePages();
const all = new Set(pages.map(({ path }) => path));
const articles = new Set(pages.filter(({ kind }) => kind === 'article').map(({ path }) => path));
const count = new Set([...articles].map((path) => path.split('/').at(-2))).size;

siteTest.use({ javaScriptEnabled: false });

/** Where these ways lead depends on the articles. */
const tagged = { tag: '@content' };

function getPath(page: Page): string {
  return new URL(page.url()).pathname;
}

siteTest('the choice of editions leads to every front page', tagged, async ({ page }) => {
  for (const { id, label } of editions) {
    await page.goto('/');
    await page.getByRole('main').locator(`a[href="/${id}/"]`).click();
    expect(getPath(page), label).toBe(`/${id}/`);
  }
});

/** Whether a page is an article, in the edition of the reader where that has it. */
function isArticleFor(edition: EditionEntry, path: string): boolean {
  const own = path.replace(/^\/[^/]+/, `/${edition.id}`);
  return articles.has(path) && (path === own || !articles.has(own));
}

for (const edition of editions) {
  siteTest(
    `${edition.id}: from the front page to an article and on to others`,
    tagged,
    async ({ page }) => {
      await page.goto(`/${edition.id}/`);
      const headlines = page.getByRole('main').getByRole('heading').getByRole('link');
      await headlines.first().click();
      const first = getPath(page);
      expect(isArticleFor(edition, first), first).toBe(true);
      // A paper of one article leads no further.
      if (count < 2) return;
      const others = page.getByRole('main').locator('section').getByRole('heading', { level: 3 });
      await others.getByRole('link').first().click();
      const second = getPath(page);
      const [, id] = first.split('/');
      const reader = editions.find((other) => other.id === id) ?? edition;
      expect(isArticleFor(reader, second), second).toBe(true);
      expect(second).not.toBe(first);
    },
  );

  siteTest(`${edition.id}: the switch of editions stays on the page`, tagged, async ({ page }) => {
    const [article] = [...articles].filter((path) => path.startsWith(`/${edition.id}/`));
    const rest = (article ?? `/${edition.id}/`).split('/').slice(2).join('/');
    await page.goto(`/${edition.id}/${rest}`);
    const links = page.getByRole('banner').locator('a[hreflang]');
    const paths = await links.evaluateAll((found) =>
      found.map((link) => link.getAttribute('href')),
    );
    const expected = editions.map(({ id }) => `/${id}/${rest}`).filter((path) => all.has(path));
    expect(paths).toEqual(expected);
    for (const path of expected) {
      await page.getByRole('banner').locator(`a[hreflang][href="${path}"]`).click();
      expect(getPath(page)).toBe(path);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      const current = page.getByRole('banner').locator('a[hreflang][aria-current="page"]');
      await expect(current).toHaveAttribute('href', path);
    }
  });
}
