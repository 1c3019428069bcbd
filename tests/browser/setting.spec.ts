import { expect, type Page } from '@playwright/test';
import { editions } from '@/lib/edition/editions';
import { readSamplePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

const phone = { width: 390, height: 844 };

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

/** What is tapped outside the running text and is lower or narrower than 24 px. */
function findSmallTargets(page: Page): Promise<string[]> {
  return page.locator('a, button, summary, label:has(input)').evaluateAll((found) =>
    found
      .filter((element) => element.checkVisibility() && !element.closest('.prose, .skip'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.textContent}: ${box.width} × ${box.height}`),
  );
}

/** What in a page may not be broken, and is: figures with their units, titles, names of its topics. */
function findBroken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const topics = [...document.querySelectorAll('.terms :is(a, span):lang(zh)')];
    const names = topics.map(({ textContent }) => textContent ?? '').filter(Boolean);
    const isBroken = (headline: Element, start: number, length: number) => {
      const texts = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
      const tops = new Set<number>();
      let at = 0;
      while (texts.nextNode()) {
        const { length: own } = texts.currentNode.textContent ?? '';
        for (let place = 0; place < own; place += 1) {
          if (at + place < start || at + place >= start + length) continue;
          const range = document.createRange();
          range.setStart(texts.currentNode, place);
          range.setEnd(texts.currentNode, place + 1);
          // Letters of two faces stand a little apart in one line; lines are a letter apart.
          tops.add(Math.round(range.getBoundingClientRect().bottom / 20));
        }
        at += own;
      }
      return Math.max(...tops) - Math.min(...tops) > 1;
    };
    const display = '.headline, .prose :is(h2, h3, h4, caption), figcaption';
    return [
      ...document.querySelectorAll(`:is(${display}):lang(zh), :is(${display}) :lang(zh)`),
    ].flatMap((headline) => {
      const text = headline.textContent ?? '';
      const named = names.flatMap((name) => (text.includes(name) ? [name] : []));
      const written = text.match(/\d[\d.,]*[万亿]*(美元|卢布|欧元|家|人|年)|《[^》]+》/g) ?? [];
      // What is longer than its line can't but break.
      const most = headline.getBoundingClientRect().width;
      const size = Number.parseFloat(getComputedStyle(headline).fontSize);
      return [...named, ...written]
        .filter((part) => part.length * size < most)
        .filter((part) => isBroken(headline, text.indexOf(part), part.length));
    });
  });
}

/** The widest step from one Han character of a text to the next, in widths of a character. */
function getWidestStep(page: Page): Promise<number> {
  return page.evaluate(() => {
    const steps = [0];
    for (const paragraph of document.querySelectorAll('.prose :is(p, li):is(:lang(zh))')) {
      const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        for (const { index } of (text.textContent ?? '').matchAll(
          /\p{Script=Han}(?=\p{Script=Han})/gu,
        )) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const own = range.getBoundingClientRect();
          range.setStart(text, index + 1);
          range.setEnd(text, index + 2);
          const next = range.getBoundingClientRect();
          if (own.top === next.top) steps.push((next.left - own.left) / size);
        }
      }
    }
    return Math.max(...steps);
  });
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

const samples = readSamplePages().filter(
  ({ kind, edition }) =>
    (kind === 'article' || kind === 'front') && edition?.languages.includes('zh'),
);

for (const { path } of samples) {
  siteTest(`${path} sets Chinese as Chinese`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await findBroken(page), `${width} px`).toEqual([]);
      expect(await getWidestStep(page), `${width} px`).toBeLessThan(1.5);
    }
    expect(await findSmallTargets(page)).toEqual([]);
  });
}
