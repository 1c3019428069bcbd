import { expect, type Locator, type Page } from '@playwright/test';
import { readHtml, readSamplePages, readSitePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

const isPaired = ({ kind, edition }: { kind: string; edition?: { id: string } | undefined }) =>
  kind === 'article' && edition?.id === 'bilingual';
const article = readSamplePages().find(isPaired);
const quoted = readSitePages().find((page) => isPaired(page) && /<aside/.test(readHtml(page)));
const other = readSitePages().find((page) => isPaired(page) && page.path !== article?.path);

const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 844 };

/** The first paragraph in both languages, and the way from one to the other. */
function getPair(page: Page): Readonly<Record<'en' | 'zh' | 'peek', Locator>> {
  const pair = page.locator('.pair').first();
  return {
    en: pair.locator(':scope > div:not(:lang(zh))'),
    zh: pair.locator(':scope > div:lang(zh)'),
    peek: pair.locator('summary'),
  };
}

function choose(page: Page, mode: string): Promise<void> {
  return page.locator(`[name="reading"][value="${mode}"]`).check({ force: true });
}

async function getBox(part: Locator) {
  const box = await part.boundingBox();
  if (!box) throw new Error('It takes no room');
  return box;
}

// A paper without an article in both languages has nothing to read side by side.
if (article) {
  const { path } = article;

  siteTest.describe('without scripts', () => {
    siteTest.use({ javaScriptEnabled: false });

    siteTest('a phone has one language, the other a tap away', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(path);
      const { en, zh, peek } = getPair(page);
      await expect(en).toBeVisible();
      await expect(zh).toBeHidden();
      const { height } = await getBox(page.locator('.modes'));
      expect(height).toBeLessThan(48);
      await peek.click();
      await expect(zh).toBeVisible();
      expect((await getBox(zh)).y).toBeGreaterThanOrEqual((await getBox(peek)).y);
    });

    siteTest('headline and headings are read as the text is', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto(path);
      for (const part of ['h1', '.deck', '.ledger > .facts']) {
        await expect(page.locator(`.article ${part} > [lang|="zh"]`).first()).toBeHidden();
        await expect(page.locator(`.article ${part} > :not(:lang(zh))`).first()).toBeVisible();
      }
      await page.locator('.page-head summary').click();
      await expect(page.locator('h1 > [lang|="zh"]')).toBeVisible();
      // A heading goes with the paragraph below it.
      const heading = page.locator('.row:not(.pair):has(h2):has(+ .pair)').first();
      if ((await heading.count()) === 0) return;
      await expect(heading.locator(':scope > [lang|="zh"]')).toBeHidden();
      await heading.locator('+ .pair summary').click();
      await expect(heading.locator(':scope > [lang|="zh"]')).toBeVisible();
    });

    if (quoted) {
      siteTest(
        'a pull quote stands beside its translation, and is read aloud once',
        async ({ page }) => {
          await page.setViewportSize(desk);
          await page.goto(quoted.path);
          const row = page.locator('.row:has(aside)').first();
          const en = row.locator('div:not(:lang(zh)) > aside');
          const zh = row.locator('div:lang(zh) > aside');
          expect((await getBox(zh)).y).toBe((await getBox(en)).y);
          expect((await getBox(zh)).x).toBeGreaterThan((await getBox(en)).x);
          await expect(row.getByRole('complementary')).toHaveCount(0);
          await page.setViewportSize(phone);
          await expect(en).toBeVisible();
          await expect(zh).toBeHidden();
        },
      );
    }

    siteTest('a wide page has both, either first, or one', async ({ page }) => {
      await page.setViewportSize(desk);
      await page.goto(path);
      const { en, zh, peek } = getPair(page);
      expect((await getBox(zh)).x).toBeGreaterThan((await getBox(en)).x);
      expect((await getBox(en)).width).toBeGreaterThan((await getBox(zh)).width);
      await expect(peek).toBeHidden();
      await choose(page, 'both-zh');
      expect((await getBox(zh)).x).toBeLessThan((await getBox(en)).x);
      await choose(page, 'zh');
      await expect(en).toBeHidden();
      const before = await getBox(zh);
      await peek.click();
      await expect(en).toBeVisible();
      // What is opened moves nothing that is being read.
      expect((await getBox(zh)).x).toBe(before.x);
      expect((await getBox(zh)).y).toBe(before.y);
    });

    siteTest('an address opens the paragraph that it names', async ({ page }) => {
      await page.setViewportSize(phone);
      const id = (await readFirstId(page, path)) ?? '';
      await page.goto(`${path}#${id}`);
      await expect(getPair(page).zh).toBeVisible();
      const { y } = await getBox(page.locator(`#${id}`));
      const modesBox = await getBox(page.locator('.modes'));
      expect(y).toBeGreaterThanOrEqual(modesBox.y + modesBox.height);
    });
  });

  siteTest('a mode is chosen and a paragraph opened by keyboard', async ({ page }) => {
    await page.goto(path);
    const { en, zh, peek } = getPair(page);
    await page.locator('[name="reading"][value="both"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.locator('[name="reading"][value="en"]')).toBeChecked();
    await expect(zh).toBeHidden();
    await page.keyboard.press('Tab');
    await expect(page.locator('[name="marks"]')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(peek).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(zh).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(zh).toBeHidden();
    await expect(en).toBeVisible();
  });

  siteTest('the mode is the same on the next page', async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    await expect(page.locator('[name="reading"][value="en"]')).toBeChecked();
    await choose(page, 'zh');
    await page.goto(other?.path ?? path);
    const { en, zh } = getPair(page);
    await expect(zh).toBeVisible();
    await expect(en).toBeHidden();
    await expect(page.locator('[name="reading"][value="zh"]')).toBeChecked();
  });

  siteTest('the browser’s search finds what is a tap away, and opens it', async ({ page }) => {
    await page.goto(path);
    await choose(page, 'en');
    const { zh } = getPair(page);
    await expect(zh).toBeHidden();
    // What a browser does where it finds a text there (HTML, 6.9.2).
    await zh.evaluate((text) => {
      text.dispatchEvent(new Event('beforematch', { bubbles: true }));
    });
    await expect(zh).toBeVisible();
    await expect(zh).not.toHaveAttribute('hidden');
  });

  siteTest('print has the languages that are read', async ({ page }) => {
    await page.setViewportSize(desk);
    await page.goto(path);
    const { en, zh, peek } = getPair(page);
    // Whoever chose nothing prints what they see, though a sheet is as narrow as a phone.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 673, height: 986 });
    expect((await getBox(zh)).x).toBeGreaterThan((await getBox(en)).x);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(desk);
    await choose(page, 'en');
    await page.emulateMedia({ media: 'print' });
    await expect(en).toBeVisible();
    await expect(zh).toBeHidden();
    await expect(peek).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    await choose(page, 'both');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 673, height: 986 });
    expect((await getBox(zh)).x).toBeGreaterThan((await getBox(en)).x);
  });

  siteTest('a name or a figure lights up in both languages, all by keyboard', async ({ page }) => {
    await page.setViewportSize(desk);
    await page.goto(path);
    const isLit = (part: Locator) =>
      part.evaluate((element) => getComputedStyle(element).textDecorationLine === 'underline');
    const own = page.locator('.pair > div:not(:lang(zh)) .m1').first();
    const theirs = page.locator('.pair > div:lang(zh) .m1').first();
    expect(await isLit(theirs)).toBe(false);
    await own.hover();
    expect(await isLit(own)).toBe(true);
    expect(await isLit(theirs)).toBe(true);
    await page.locator('[name="marks"]').focus();
    await page.mouse.move(0, 0);
    expect(await isLit(theirs)).toBe(false);
    await page.keyboard.press('Space');
    expect(await isLit(theirs)).toBe(true);
    await page.reload();
    expect(await isLit(theirs)).toBe(true);
  });
}

async function readFirstId(page: Page, path: string): Promise<string | null> {
  await page.goto(path);
  return page.locator('.pair').first().getAttribute('id');
}
