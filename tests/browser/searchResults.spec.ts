import { expect, type Page } from '@playwright/test';
import { readSitePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

/** Narrow and low enough that three results are not seen at once. */
const small = { width: 390, height: 400 };

siteTest('results are loaded as they come into view, then by a button', async ({ page }) => {
  const texts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/index.md')) texts.push(request.url());
  });
  await page.setViewportSize(small);
  await page.goto('/en/search/?q=the');
  const results = page.locator('#search-results > li');
  const status = page.getByRole('status');
  const more = page.locator('#search-more');
  await expect(results).toHaveCount(3);
  expect(texts).toHaveLength(3);
  const said = await status.textContent();
  await more.scrollIntoViewIfNeeded();
  await expect(results).toHaveCount(6);
  await more.scrollIntoViewIfNeeded();
  await more.getByRole('button').click();
  await expect(results.nth(6).getByRole('link').first()).toBeFocused();
  await expect(more.getByRole('button')).toHaveCount(0);
  expect(texts).toHaveLength(await results.count());
  expect(said).toContain(`${await results.count()}`);
  await expect(status).toHaveText(said ?? '');
});

siteTest('by keyboard alone, results come after the last one', async ({ page }) => {
  await page.setViewportSize(small);
  const results = page.locator('#search-results > li');
  for (const key of ['ArrowDown', 'Tab']) {
    await page.goto('/zh/search/?q=的');
    await expect(results).toHaveCount(3);
    await results.nth(2).getByRole('link').first().focus();
    await page.keyboard.press(key);
    await expect(results.nth(3).getByRole('link').first()).toBeFocused();
  }
});

siteTest('results that fail while they come can be asked for again', async ({ page }) => {
  await page.setViewportSize(small);
  await page.goto('/en/search/?q=the');
  const results = page.locator('#search-results > li');
  const more = page.locator('#search-more');
  await expect(results).toHaveCount(3);
  const label = await more.getByRole('button').textContent();
  const status = await page.getByRole('status').textContent();
  await page.route('**/index.md', (route) => route.abort());
  await more.scrollIntoViewIfNeeded();
  await expect(page.getByRole('status')).not.toHaveText(status ?? '');
  await expect(results).toHaveCount(3);
  await expect(more.getByRole('button')).not.toHaveText(label ?? '');
  await page.unroute('**/index.md');
  await more.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText(status ?? '');
  await more.scrollIntoViewIfNeeded();
  await expect(results).toHaveCount(6);
});

/** Words of Chinese headlines that begin on one line and end on another. */
function findBrokenWords(page: Page): Promise<string[]> {
  return page.locator('#search-results .headline a').evaluateAll((headlines) => {
    const words = new Intl.Segmenter('zh', { granularity: 'word' });
    const isBroken = (headline: Element, start: number, end: number) => {
      const texts = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
      const middles: number[] = [];
      for (let at = 0; texts.nextNode(); at += texts.currentNode.textContent?.length ?? 0) {
        const { currentNode: text } = texts;
        const range = document.createRange();
        const last = Math.min(end - at, text.textContent?.length ?? 0);
        for (let place = Math.max(0, start - at); place < last; place += 1) {
          range.setStart(text, place);
          range.setEnd(text, place + 1);
          const { top, height } = range.getBoundingClientRect();
          middles.push(top + height / 2);
        }
      }
      const size = Number.parseFloat(getComputedStyle(headline).fontSize);
      return Math.max(...middles) - Math.min(...middles) > size / 2;
    };
    return headlines.flatMap((headline) =>
      [...words.segment(headline.textContent ?? '')]
        .filter(({ segment, index }) => isBroken(headline, index, index + segment.length))
        .map(({ segment }) => `${headline.textContent}: ${segment}`),
    );
  });
}

const chinese = readSitePages().find(
  ({ kind, edition }) => kind === 'article' && edition?.id === 'zh',
);
if (chinese) {
  siteTest('a Chinese headline that was found breaks only between words', async ({ page }) => {
    await page.goto(chinese.path);
    const title = await page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
    await page.goto(`/zh/search/?q=${encodeURIComponent(title ?? '')}`);
    await expect(page.locator('#search-results .headline').first()).toBeVisible();
    // Narrow enough that a headline breaks, each time at another place.
    for (const width of [200, 215, 230, 245, 260]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await findBrokenWords(page), `${width} px`).toEqual([]);
    }
  });
}

siteTest('the two languages of a date that was found are parted', async ({ page }) => {
  await page.goto('/bilingual/search/?q=the');
  const second = page.locator('#search-results time > [lang]').first();
  await expect(second).toBeVisible();
  const before = await second.evaluate((date) => getComputedStyle(date, '::before').content);
  expect(before).toContain('/');
});
