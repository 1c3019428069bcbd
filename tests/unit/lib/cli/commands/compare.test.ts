import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Change, Comparison } from '@/lib/desk/compare/comparison';
import { chinese, english } from '@/tests/support/papers/deskPaper';
import { commitAll, git, makeChanged } from '@/tests/support/papers/gitPaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { runCourier } from '@/tests/support/program/runCourier';

const courier = (directory: string, ...words: readonly string[]) =>
  runCourier(['compare', ...words], { CONTENT_DIR: directory });

async function readChanges(directory: string, ref = 'main'): Promise<readonly Change[]> {
  const { stdout, status } = await courier(directory, ref, '--json');
  expect(status).toBe(0);
  return (JSON.parse(stdout) as Comparison).changes;
}

async function readPage(directory: string, ...words: readonly string[]): Promise<Document> {
  const out = makeFolder({});
  const { status } = await courier(directory, 'main', '--out', out, ...words);
  expect(status).toBe(0);
  return new JSDOM(readFileSync(join(out, 'index.html'), 'utf8')).window.document;
}

describe('courier compare', { timeout: 120_000 }, () => {
  test('shows a changed paragraph by word, and which language did not follow', async () => {
    const directory = makeChanged({
      'articles/forum/en.md': english.replace('Many came.', 'Few came.'),
    });
    const [change, ...more] = await readChanges(directory);
    expect(more).toEqual([]);
    expect(change).toMatchObject({ id: 'forum', state: 'changed', behind: ['zh'] });
    expect(change?.rows).toMatchObject([
      {
        name: 'p2',
        behind: 'zh',
        cells: {
          en: { state: 'changed', before: 'Many came.', after: 'Few came.' },
          zh: { state: 'same', after: '来宾众多。' },
        },
      },
    ]);
    const page = await readPage(directory);
    const texts = (selector: string) =>
      [...page.querySelectorAll(selector)].map((element) => element.textContent);
    expect(texts('[lang=en] del')).toEqual(['Many']);
    expect(texts('[lang=en] ins')).toEqual(['Few']);
    expect(texts('.behind')).toEqual([
      'Only the English changed. Does the Chinese still say the same?',
    ]);
  });

  test('compares Chinese by word; a revised translation has nobody to follow it', async () => {
    const directory = makeChanged({
      'articles/forum/zh.md': chinese.replace('在成都举行', '在北京举行'),
    });
    const [change] = await readChanges(directory);
    expect(change?.behind).toEqual([]);
    const page = await readPage(directory, '--lang', 'zh');
    expect(page.querySelector('[lang=zh-Hans] del')?.textContent).toBe('成都');
    expect(page.querySelector('[lang=zh-Hans] ins')?.textContent).toBe('北京');
    expect(page.querySelector('.alone')?.textContent).toBe('只改了译文。');
  });

  test('puts the findings of the check beside the paragraph that they are about', async () => {
    const directory = makeChanged({
      'articles/forum/en.md': english.replace('Many came.', 'Some 300 came.'),
    });
    const [change] = await readChanges(directory);
    const found = change?.rows.map(({ name, findings }) => [
      name,
      findings.map(({ rule }) => rule),
    ]);
    expect(found).toEqual([['p2', ['fact-missing']]]);
    const page = await readPage(directory);
    expect(page.querySelector('.findings')?.textContent).toContain('en.md:8:6');
  });

  test('tells what is new, gone and renamed, drafts too, topics and the paper itself', async () => {
    const directory = makeChanged({
      'articles/fresh/article.yaml': 'published: 2024-02-01\noriginal: zh\ndraft: true\n',
      'articles/fresh/zh.md': '---\ntitle: 新文\nsummary: 新。\n---\n\n新的一段。\n',
      'topics/lahore.yaml':
        'kind: place\nname: { en: Lahore, zh: 拉合尔 }\nsummary: { en: A., zh: 城。 }\n',
    });
    renameSync(`${directory}/articles/forum`, `${directory}/articles/chengdu-forum`);
    rmSync(`${directory}/topics/chengdu.yaml`);
    const site = readFileSync(`${directory}/site.yaml`, 'utf8');
    writeFileSync(`${directory}/site.yaml`, site.replace('News,', 'All the news,'));
    const changes = await readChanges(directory);
    expect(changes.map(({ kind, id, state, formerId }) => [kind, id, state, formerId])).toEqual([
      ['article', 'chengdu-forum', 'renamed', 'forum'],
      ['article', 'fresh', 'added', undefined],
      ['topic', 'chengdu', 'removed', undefined],
      ['topic', 'lahore', 'added', undefined],
      ['site', 'site', 'changed', undefined],
    ]);
    expect(changes[1]).toMatchObject({ isDraft: true, title: { zh: '新文' } });
    expect(changes[4]?.rows).toMatchObject([
      { name: 'tagline', cells: { en: { before: 'News', after: 'All the news' } } },
    ]);
    const { stdout } = await courier(directory, 'main', '--out', makeFolder({}));
    expect(stdout).toContain('Article, renamed from forum');
    expect(stdout).toContain('Article, new, draft; 1 paragraph');
  });

  test('takes for changed only what changed here, not what the other branch went on with', async () => {
    const directory = makeChanged({});
    git(directory, 'checkout', '-b', 'work');
    writeFileSync(`${directory}/articles/forum/zh.md`, chinese.replace('众多', '不少'));
    commitAll(directory);
    git(directory, 'checkout', 'main');
    writeFileSync(`${directory}/articles/forum/en.md`, english.replace('Many', 'Few'));
    commitAll(directory);
    git(directory, 'checkout', 'work');
    const [change] = await readChanges(directory);
    expect(change?.rows.map(({ cells }) => [cells.en?.state, cells.zh?.state])).toEqual([
      ['same', 'changed'],
    ]);
  });

  test('shows a file with conflict markers as it is, with the error beside it', async () => {
    const conflict = '<<<<<<< HEAD\nMany came.\n=======\nFew came.\n>>>>>>> work\n';
    const directory = makeChanged({
      'articles/forum/en.md': english.replace('Many came.\n', conflict),
      'articles/forum/article.yaml':
        '<<<<<<< HEAD\noriginal: en\n=======\noriginal: zh\n>>>>>>> work\n',
    });
    const page = await readPage(directory);
    expect(page.body.textContent).toContain('<<<<<<< HEAD');
    expect(page.querySelectorAll('.findings .error').length).toBeGreaterThan(0);
  });

  test('is a page that runs nothing, loads nothing and is in no index', async () => {
    const directory = makeChanged({
      'articles/forum/en.md': english
        .replace('A forum', 'A <img src=x onerror=alert(1)> "forum"')
        .replace('Many came.', 'Many <script>alert(1)</script> \u202Ecame.'),
    });
    const page = await readPage(directory, '--preview', 'https://preview.example/');
    expect(page.querySelector('script, img, iframe, object, [onerror]')).toBeNull();
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toMatch(/^noindex/);
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; /);
    expect(page.body.textContent).toContain('[U+202E]came');
    expect(
      [...page.querySelectorAll('section a')].map((link) => link.getAttribute('href')),
    ).toEqual([
      'https://preview.example/en/articles/forum/',
      'https://preview.example/zh/articles/forum/',
    ]);
  });

  test('says so where nothing changed', async () => {
    const { status, stdout } = await courier(makeChanged({}), 'main', '--out', makeFolder({}));
    expect(stdout).toContain('Nothing in the content changed.');
    expect(status).toBe(0);
  });
});
