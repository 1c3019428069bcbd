import { expect, type Page } from '@playwright/test';
import { readSitePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

/** The sheets that are printed on, in CSS pixels, without the margins of `print.css` (16 and 18 mm). */
const sheets = {
  A4: { width: 673, height: 986 },
  Letter: { width: 695, height: 920 },
} as const;

/** Lines that are printed over each other, and how much of each sheet but the last has text, of 1. */
interface Print {
  readonly overlaps: readonly string[];
  readonly filled: readonly number[];
}

/**
 * The page as it is cut into sheets: a browser cuts columns as it cuts sheets, and tells the boxes
 * of columns only.
 */
function measurePrint(page: Page, sheet: { width: number; height: number }): Promise<Print> {
  return page.evaluate(({ width, height }) => {
    const { style } = document.body;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.columns = `1 ${width}px`;
    style.columnGap = '0';
    style.columnFill = 'auto';
    const lines: { text: string; sheet: number; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim() ?? '';
      if (text === '' || !texts.currentNode.parentElement?.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const box of range.getClientRects()) {
        // What only readers of the screen hear is a pixel wide.
        if (box.width > 2) lines.push({ text, sheet: Math.floor(box.x / width), box });
      }
    }
    // Boxes of letters are higher than their lines: only what covers half of another is on it.
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > Math.min(a.height, b.height) / 2;
    const overlaps = lines.flatMap((line, place) =>
      lines
        .slice(place + 1)
        .filter((other) => isOver(line.box, other.box))
        .map((other) => `${line.text.slice(0, 40)} | ${other.text.slice(0, 40)}`),
    );
    const last = Math.max(...lines.map((line) => line.sheet));
    const filled = Array.from({ length: last }, (_, sheet) => {
      const own = lines.filter((line) => line.sheet === sheet);
      return Math.max(0, ...own.map(({ box }) => box.bottom)) / height;
    });
    return { overlaps, filled };
  }, sheet);
}

const articles = readSitePages().filter(
  ({ kind, edition }) => kind === 'article' && edition?.id === 'bilingual',
);

for (const { path } of articles) {
  siteTest(`${path} prints nothing over anything, on full sheets`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    for (const [name, sheet] of Object.entries(sheets)) {
      await page.setViewportSize({ width: sheet.width, height: sheet.height });
      const { overlaps, filled } = await measurePrint(page, sheet);
      expect(overlaps, name).toEqual([]);
      for (const share of filled) expect(share, name).toBeGreaterThan(0.5);
    }
  });
}
