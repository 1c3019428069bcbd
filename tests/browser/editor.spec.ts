import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { startCourier } from '@/tests/support/program/startCourier';
import { type Desk, editorTest } from '@/tests/support/site/editorTest';

/** Fills fields of the file that is open, by their places, and saves it. */
async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [field, value] of Object.entries(values)) {
    await page.locator(`[data-key-path="${field}"]`).getByRole('textbox').fill(value);
  }
}

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('group', { name: 'Content Editor' })).toBeHidden();
}

/** What a page says, without its markup. */
function getWords(html: string): string {
  return html.replace(/<[^>]*>/g, '');
}

/** Where the editor shows a file, and a text of it. */
function locate(file: string): { readonly path: string; readonly field: string } {
  const [folder, name, part = ''] = file.replace(/\.\w+$/, '').split('/');
  if (folder === 'topics') return { path: `topics/entries/${name}`, field: 'name.en' };
  if (folder === 'pages') return { path: `pages/entries/${name}`, field: 'summary' };
  if (folder !== 'articles') return { path: '_singletons/entries/site', field: 'tagline.en' };
  const path = `entries/${name}/${part}`;
  if (part === 'article') return { path: `articles/${path}`, field: 'published' };
  if (part === 'bilingual') return { path: `articles-bilingual/${path}`, field: 'summary.en' };
  return { path: `articles-${part}/${path}`, field: 'summary' };
}

/** A month, which every text and every date may be. */
const month = '1999-12';

/** Opens a file, writes a month for a field of it, saves it, and gives what the file says then. */
async function change(page: Page, desk: Desk, file: string): Promise<string> {
  const { path, field } = locate(file);
  await page.goto(`./#/collections/${path}`);
  const pane = page.getByRole('group', {
    name: /^pages.*zh\.md$/.test(file) ? /^Edit .*Chinese/ : /^Edit/,
  });
  await pane.first().locator(`[data-key-path="${field}"]`).getByRole('textbox').fill(month);
  await save(page);
  await expect.poll(() => desk.read(file)).toContain(month);
  return (await desk.read(file)) ?? '';
}

/** What a file says, with that month in its field, and its comments. */
function getSaid(file: string, text: string) {
  const [, head = text, body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const fields = parse(head, { schema: 'failsafe' });
  const [key = '', inner] = locate(file).field.split('.');
  const said = inner === undefined ? month : { ...fields[key], [inner]: month };
  return { fields: { ...fields, [key]: said }, body, comments: head.match(/^\s*#.*$/gm) };
}

for (const kind of ['articles', 'topics', 'pages', 'site.yaml']) {
  editorTest(
    `the editor changes nothing in ${kind} but what was edited`,
    async ({ page, desk }) => {
      const files = desk.files.filter((file) => file.startsWith(kind) && /\.(md|yaml)$/.test(file));
      for (const file of files) {
        const now = await change(page, desk, file);
        expect(getSaid(file, now), file).toEqual(getSaid(file, desk.getBefore(file)));
      }
      expect(files.length).toBeGreaterThan(0);
    },
  );
}

editorTest(
  'an article that was written in the editor is checked, previewed and published',
  async ({ page, desk }) => {
    const slug = 'night-library-opens';
    await page.goto('./#/collections/articles-en/new');
    await fill(page, {
      title: 'Night library opens',
      summary: 'The library opens at night, too.',
      body: 'The library opens at night, too, the town says.',
    });
    await save(page);
    await page.goto('./#/collections/articles-zh/new');
    await fill(page, {
      title: '夜间图书馆开放',
      summary: '图书馆夜间也开放。',
      body: '镇上说，图书馆夜间也开放。',
    });
    await page.getByRole('textbox', { name: /slug/i }).fill(slug);
    await save(page);
    await page.goto('./#/collections/articles/new');
    await fill(page, { published: '2024-05' });
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('textbox', { name: /slug/i }).fill(slug);
    await save(page);

    const facts = await desk.read(`articles/${slug}/article.yaml`);
    expect(parse(facts ?? '')).toEqual({ published: '2024-05', original: 'en' });
    const paper = await desk.keep();
    const run = async (words: readonly string[], folder = 'out') => {
      const variables = { CONTENT_DIR: paper, OUT_DIR: `${paper}.${folder}`, LC_ALL: 'C' };
      const { code, getOutput } = startCourier(words, variables);
      expect(await code, getOutput()).toBe(0);
    };
    const readPage = (folder: string, edition: string) =>
      readFileSync(`${paper}.${folder}/${edition}/articles/${slug}/index.html`, 'utf8');
    await run(['check', `${paper}/articles/${slug}`]);
    await run(['build', '--preview'], 'preview');
    const preview = readPage('preview', 'bilingual');
    expect(preview).toContain('noindex');
    expect(getWords(preview)).toContain('镇上说，图书馆夜间也开放。');
    await run(['build']);
    expect(readPage('out', 'en')).toContain('Night library opens');
    expect(getWords(readPage('out', 'zh-hant'))).toContain('夜間圖書館開放');
    expect(desk.asked).toEqual([]);
  },
);
