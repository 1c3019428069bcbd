import { expect } from '@playwright/test';
import { editions } from '@/lib/edition/editions';
import { findAxeFaults, loadAxe } from '@/tests/support/site/axe';
import { readSitePages } from '@/tests/support/site/readSitePages';
import { siteTest } from '@/tests/support/site/siteTest';

const articles = readSitePages().filter(({ kind }) => kind === 'article');
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

for (const { id, lang } of editions) {
  const article = articles.find(({ edition }) => edition?.id === id);
  // A paper may have no article in an edition.
  if (!article) continue;
  siteTest(`${id}: an article is found by its headline, by keyboard alone`, async ({ page }) => {
    await page.goto(article.path);
    const heading = page.getByRole('main').getByRole('heading', { level: 1 });
    const own = heading.locator(`:scope > [lang="${lang}"]`);
    const title = await ((await own.count()) > 0 ? own : heading).evaluate(
      (element) => element.textContent ?? '',
    );
    await page.goto(`/${id}/search/`);
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.keyboard.insertText(title);
    await page.keyboard.press('Enter');
    await expect(page.locator('#search-results mark').first(), lang).toBeVisible();
    await expect(page.getByRole('status')).not.toBeEmpty();
    expect(new URL(page.url()).searchParams.get('q')).toBe(title);
    await loadAxe(page);
    expect(await findAxeFaults(page, { type: 'tag', values: tags })).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${article.path}`);
  });
}

siteTest('a query goes along to another edition', async ({ page }) => {
  await page.goto('/en/search/?q=2024');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await page.getByRole('banner').locator('.switch a[hreflang="zh-Hans"]').first().click();
  await page.waitForURL('**/zh/search/?q=2024');
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('2024');
});

siteTest('Back leads to the query that was sent before, Forward to the next', async ({ page }) => {
  await page.goto('/en/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  const results = page.locator('#search-results');
  const send = async (query: string) => {
    await field.fill(query);
    await field.press('Enter');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page).toHaveURL(`/en/search/?q=${query}`);
  };
  await send('2024');
  await expect(results.getByRole('link').first()).toBeVisible();
  await send('qzxv');
  await expect(results.getByRole('link')).toHaveCount(0);
  await page.goBack();
  await expect(field).toHaveValue('2024');
  await expect(results.getByRole('link').first()).toBeVisible();
  await page.goForward();
  await expect(field).toHaveValue('qzxv');
  await expect(results.getByRole('link')).toHaveCount(0);
});

siteTest('the filters of topic and year stand in the address, too', async ({ page }) => {
  await page.goto('/en/search/?q=2024');
  await expect(page.locator('#search-results').getByRole('link').first()).toBeVisible();
  const year = page.locator('select[name=year]');
  const oldest = await year.locator('option').last().textContent();
  await year.selectOption(oldest);
  await expect(page).toHaveURL(`/en/search/?q=2024&year=${oldest}`);
  await page.reload();
  await expect(year).toHaveValue(oldest ?? '');
  const years = page.locator('#search-results time');
  await expect(page.getByRole('status')).not.toBeEmpty();
  for (const time of await years.all()) {
    expect(await time.getAttribute('datetime')).toMatch(new RegExp(`^${oldest}`));
  }
  await page.goBack();
  await expect(year).toHaveValue('');
});

siteTest('an index that can’t be loaded says so, and can be asked again', async ({ page }) => {
  let isDown = true;
  await page.route('**/search/index.json', (route) => (isDown ? route.abort() : route.continue()));
  await page.goto('/en/search/?q=the');
  const retry = page.locator('#search-more').getByRole('button');
  const failure = await retry.textContent();
  expect(failure).not.toBe('');
  isDown = false;
  await retry.click();
  await expect(page.locator('#search-more').getByText(failure ?? '')).toBeHidden();
});

siteTest(
  'a file of the index from another build says so, and can be asked again',
  async ({ page }) => {
    let isOther = true;
    await page.route('**/search/forms-*.bin', (route) =>
      isOther ? route.fulfill({ body: 'a file of another build' }) : route.continue(),
    );
    await page.goto('/en/search/?q=the');
    const retry = page.locator('#search-more').getByRole('button');
    await expect(retry).toBeVisible();
    await expect(page.getByRole('status')).not.toBeEmpty();
    isOther = false;
    await retry.click();
    await expect(
      page.locator('#search-results, #search-notes').getByRole('link').first(),
    ).toBeVisible();
  },
);

siteTest('strange queries break nothing', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  const status = page.getByRole('status');
  const strange = [
    '一',
    'q',
    '成都'.repeat(5000),
    '😀',
    '<b>&amp;',
    '.*[(+?',
    '"',
    '\ud800',
    '％２０',
  ];
  for (const query of strange) {
    await page.goto(`/zh/search/?${new URLSearchParams({ q: query.slice(0, 1000) })}`);
    await expect(status).toHaveText(/找到/);
  }
  await page.goto('/zh/search/?q=+');
  await expect(status).toBeEmpty();
  expect(errors).toEqual([]);
});

siteTest(
  'a topic that has nothing in a year, and a mark alone, are told as such',
  async ({ page }) => {
    const status = page.getByRole('status');
    await page.goto('/en/search/');
    const topics = await page
      .locator('select[name=topic] option')
      .evaluateAll((all) =>
        all.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
      );
    const years = await page
      .locator('select[name=year] option')
      .evaluateAll((all) =>
        all.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
      );
    for (const year of years) {
      await page.goto(`/en/search/?${new URLSearchParams({ topic: topics[0] ?? '', year })}`);
      await expect(status).toHaveText(/^Articles found: \d+$/);
    }
    await page.goto(`/en/search/?q=${encodeURIComponent('"')}`);
    await expect(status).toHaveText('Nothing found for “"”.');
  },
);

siteTest('a year without a query lists its articles, the newest first', async ({ page }) => {
  await page.goto('/en/search/');
  const year = page.locator('select[name=year]');
  const newest = (await year.locator('option').nth(1).textContent()) ?? '';
  await year.selectOption(newest);
  await expect(page).toHaveURL(`/en/search/?year=${newest}`);
  const times = page.locator('#search-results time');
  await expect(times.first()).toBeVisible();
  const dates = await times.evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(dates.every((date) => date?.startsWith(newest))).toBe(true);
  expect(dates).toEqual(dates.toSorted().toReversed());
  await page.reload();
  await expect(times.first()).toBeVisible();
});

for (const { id } of editions) {
  siteTest(`${id}: where a year has nothing, all can be searched`, async ({ page }) => {
    await page.goto(`/${id}/search/`);
    const year = page.locator('select[name=year]');
    await page.getByRole('main').getByRole('searchbox').fill('qzxv');
    await year.selectOption((await year.locator('option').last().textContent()) ?? '');
    const status = page.getByRole('status');
    await expect(status).toContainText('qzxv');
    const narrow = await status.textContent();
    const widen = page.locator('#search-more').getByRole('button');
    await widen.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/${id}/search/?q=qzxv`);
    await expect(year).toHaveValue('');
    await expect(status).toContainText('qzxv');
    await expect(status).not.toHaveText(narrow ?? '');
    await expect(widen).toHaveCount(0);
  });
}

siteTest('spaces alone are no query', async ({ page }) => {
  await page.goto('/en/search/');
  const field = page.getByRole('main').getByRole('searchbox');
  await field.fill('   ');
  await field.press('Enter');
  await expect(page).toHaveURL('/en/search/');
  await expect(page.getByRole('status')).toBeEmpty();
});

siteTest('what was found before goes where a query fails', async ({ page }) => {
  await page.goto('/en/search/?q=2024');
  const found = page.locator('#search-results, #search-notes').getByRole('link');
  await expect(found.first()).toBeVisible();
  await page.route('**/search/*/*.bin', (route) => route.abort());
  await page.getByRole('main').getByRole('searchbox').fill('zeppelin');
  await expect(page.locator('#search-more').getByRole('button')).toBeVisible();
  await expect(found).toHaveCount(0);
});

for (const [id, query] of [
  ['en', '“qzxv”'],
  ['zh-hant', '「qzxv」'],
] as const) {
  siteTest(`${id}: a phrase that isn’t found is quoted once`, async ({ page }) => {
    await page.goto(`/${id}/search/?q=${encodeURIComponent(query)}`);
    await expect(page.getByRole('status')).toContainText(query);
    await expect(page.getByRole('status')).not.toContainText(`${query.at(0)}${query}`);
  });
}
