import type { Page } from '@playwright/test';
import { findBroken } from './lines';

/** The sheets that are printed on, in CSS pixels, without the margins of `print.css` (16 and 18 mm). */
export const sheets = {
  A4: { width: 673, height: 986 },
  Letter: { width: 695, height: 920 },
} as const;

/** Lines that are printed over each other, headings that end a sheet, and how much of each sheet but the last has text, of 1. */
export interface Print {
  readonly overlaps: readonly string[];
  readonly stranded: readonly string[];
  readonly filled: readonly number[];
}

/**
 * The page as it is cut into sheets: a browser cuts columns as it cuts sheets, and tells the boxes
 * of columns only. The page is as it was when this is over.
 */
export async function measurePrint(
  page: Page,
  sheet: { readonly width: number; readonly height: number },
): Promise<Print> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  await page.evaluate(({ width, height }) => {
    const { style } = document.body;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.columns = `1 ${width}px`;
    style.columnGap = '0';
    style.columnFill = 'auto';
  }, sheet);
  const lines = await listLines(page);
  await page.evaluate(() => document.body.removeAttribute('style'));
  await page.emulateMedia({ media: 'screen' });
  const getSheet = ({ left }: Line) => Math.floor(left / sheet.width);
  const last = Math.max(...lines.map(getSheet));
  const filled = Array.from({ length: last }, (_, place) => {
    const own = lines.filter((line) => getSheet(line) === place);
    return Math.max(0, ...own.map(({ bottom }) => bottom)) / sheet.height;
  });
  const isFollowed = (heading: Line) =>
    lines.some(
      (line) =>
        !line.isHeading && getSheet(line) === getSheet(heading) && line.top > heading.bottom,
    );
  const stranded = lines.filter((line) => line.isHeading && !isFollowed(line));
  return { overlaps: findOverlaps(lines), stranded: stranded.map(({ text }) => text), filled };
}

/** A stretch of text on one line, and its box in pixels. */
interface Line {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly isHeading: boolean;
}

/** All that is in sight; what only readers of the screen hear is a pixel wide. */
function listLines(page: Page): Promise<readonly Line[]> {
  return page.evaluate(() => {
    const lines: Line[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent?.trim() ?? '';
      const parent = texts.currentNode.parentElement;
      if (text === '' || !parent?.checkVisibility() || parent.closest('.sr-only, .skip')) continue;
      const isHeading = parent.closest('h2, h3, h4') !== null;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const { width, left, top, right, bottom } of range.getClientRects()) {
        if (width > 2) lines.push({ text: text.slice(0, 40), left, top, right, bottom, isHeading });
      }
    }
    return lines;
  });
}

/** Lines over each other. Boxes of letters are higher than their lines: half of one has to be covered. */
function findOverlaps(lines: readonly Line[]): readonly string[] {
  const getHeight = ({ top, bottom }: Line) => bottom - top;
  const isOver = (a: Line, b: Line) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >
      Math.min(getHeight(a), getHeight(b)) / 2;
  return lines.flatMap((line, place) =>
    lines
      .slice(place + 1)
      .filter((other) => isOver(line, other))
      .map((other) => `${line.text} | ${other.text}`),
  );
}

/** What is wrong with the boxes of a page; nothing, where it is right. */
export interface BoxFaults {
  /** Pixels that the page is wider than its window. */
  readonly overflow: number;
  readonly overlaps: readonly string[];
  /** What is tapped outside the running text and is lower or narrower than 24 px. */
  readonly smallTargets: readonly string[];
  /** Numbers that stand on a line below the name that they count. */
  readonly lostCounts: readonly string[];
  /** What no line may break, and does: figures with their units, marks with what they follow, names. */
  readonly broken: readonly string[];
}

/** A page as it stands in its window. */
export async function findBoxFaults(page: Page): Promise<BoxFaults> {
  return {
    overflow: await getOverflow(page),
    // Sections that scroll and modes that stay in sight cover what is below them.
    overlaps: findOverlaps(await listLines(page)),
    smallTargets: await findSmallTargets(page),
    lostCounts: await findLostCounts(page),
    broken: await findBroken(page),
  };
}

/** No fault. */
export const sound: BoxFaults = {
  overflow: 0,
  overlaps: [],
  smallTargets: [],
  lostCounts: [],
  broken: [],
};

/** Pixels that a page is wider than its window. */
export function getOverflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** What is tapped outside the running text and is lower or narrower than 24 px. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.locator('a, button, summary, label:has(input)').evaluateAll((found) =>
    found
      .filter((element) => element.checkVisibility() && !element.closest('.prose, .skip'))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.textContent}: ${box.width} × ${box.height}`),
  );
}

/** Numbers that stand on a line below the name that they count. */
function findLostCounts(page: Page): Promise<string[]> {
  return page.locator('a + .count').evaluateAll((found) =>
    found.flatMap((count) => {
      const name = count.previousElementSibling;
      const last = [...(name?.getClientRects() ?? [])].at(-1);
      if (!last || count.getBoundingClientRect().top < last.bottom) return [];
      return `${name?.textContent} ${count.textContent}`;
    }),
  );
}

/** The widest step from one Han character of a text to the next, in widths of a character. */
export function getWidestStep(page: Page): Promise<number> {
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
