import { expect, type Page } from '@playwright/test';
import { editions } from '@/lib/edition/editions';
import { findSmallTargets } from '@/tests/support/site/boxes';
import { siteTest } from '@/tests/support/site/siteTest';

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };

/** The middle of each box, in pixels from the top of the page. */
function getMiddles(page: Page, selector: string): Promise<number[]> {
  return page.locator(selector).evaluateAll((found) =>
    found
      .map((element) => element.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ top, height }) => top + height / 2),
  );
}

/** How far boxes are from standing in one row, in pixels. */
async function getSpread(page: Page, selector: string): Promise<number> {
  const middles = await getMiddles(page, selector);
  expect(middles.length).toBeGreaterThan(1);
  return Math.max(...middles) - Math.min(...middles);
}

for (const { id } of editions) {
  siteTest(`${id}: the head leaves a phone to the news`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`/${id}/`);
    const head = await page.getByRole('banner').boundingBox();
    expect(head?.height).toBeLessThanOrEqual(180);
    expect(await getSpread(page, '.topbar :is(.day, .switch li > *)')).toBeLessThan(4);
    expect(await getSpread(page, '.sections a')).toBeLessThan(1);
    // The box of the edition that is read is as high as its neighbours.
    const heights = await page
      .locator('.topbar .switch li > *')
      .evaluateAll((found) => found.map((element) => element.getBoundingClientRect().height));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.5);
    expect(await findSmallTargets(page)).toEqual([]);
  });
}

/** The left edges of boxes, each once, in pixels. */
function getEdges(page: Page, selector: string): Promise<number[]> {
  return page
    .locator(selector)
    .evaluateAll((found) => [
      ...new Set(found.map((element) => Math.round(element.getBoundingClientRect().left))),
    ]);
}

siteTest('on a phone, theme and size of text begin below each other', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/bilingual/');
  expect(await getEdges(page, '.comfort :is(legend, label:first-of-type)')).toHaveLength(1);
});

siteTest('a wide page sets a long list of topics in columns', async ({ page }) => {
  await page.setViewportSize(desk);
  await page.goto('/en/topics/');
  const most = await page
    .locator('.columns')
    .evaluateAll((lists) => Math.max(0, ...lists.map((list) => list.children.length)));
  if (most < 3) return;
  expect((await getEdges(page, '.columns > li')).length).toBeGreaterThan(1);
});

siteTest(
  'a chart of the front page stands beside itself in the other language',
  async ({ page }) => {
    await page.setViewportSize(desk);
    await page.goto('/bilingual/');
    const charts = page.locator('.front .parallel:has(> [lang|="zh"]:not(:only-child) table) > *');
    if ((await charts.count()) === 0) return;
    const [en, zh] = [await charts.first().boundingBox(), await charts.last().boundingBox()];
    expect(zh?.y).toBeCloseTo(en?.y ?? 0, 0);
    expect(zh?.x).toBeGreaterThan(en?.x ?? 0);
  },
);
