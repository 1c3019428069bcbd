import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { english, makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { runCourier } from '@/tests/support/program/runCourier';

const courier = (directory: string, words: readonly string[]) =>
  runCourier(words, { CONTENT_DIR: directory });

describe('courier status', { timeout: 120_000 }, () => {
  test('shows a table, JSON or a page', async () => {
    const directory = makeDeskPaper();
    expect((await courier(directory, ['status'])).stdout).toContain(
      'forum    published  English, Chinese  paired      not recorded  none      A forum',
    );
    expect(JSON.parse((await courier(directory, ['status', '--json'])).stdout)).toEqual({
      articles: [
        {
          slug: 'forum',
          title: { en: 'A forum', zh: '论坛' },
          languages: ['en', 'zh'],
          state: 'published',
          published: '2024-01-12T00:00:00+08:00',
          pairing: 'paired',
          translation: 'unrecorded',
          errors: 0,
          warnings: 0,
          questions: 0,
        },
      ],
      names: [],
      next: null,
      elsewhere: 0,
    });
    const page = `${makeFolder({})}/status.html`;
    expect((await courier(directory, ['status', '--html', page])).stdout).toBe(`Wrote ${page}.\n`);
    expect(existsSync(page)).toBe(true);
    expect((await courier(directory, ['status', '--html', page])).status).toBe(0);
  });

  test('says in words that there is no article', async () => {
    const directory = makeFolder({
      'site.yaml': readFileSync(`${makeDeskPaper()}/site.yaml`, 'utf8'),
    });
    const { stdout, status } = await courier(directory, ['status']);
    expect(stdout).toMatch(/^There are no articles yet\. Begin one with: npm run new/);
    expect(stdout).not.toContain('Paragraphs');
    expect(status).toBe(0);
    expect(JSON.parse((await courier(directory, ['status', '--json'])).stdout).articles).toEqual(
      [],
    );
    const page = `${makeFolder({})}/status.html`;
    await courier(directory, ['status', '--html', page]);
    expect(readFileSync(page, 'utf8')).toContain('There are no articles yet.');
    expect(readFileSync(page, 'utf8')).not.toContain('<table>');
  });

  test('says that something is wrong outside the articles', async () => {
    const directory = makeDeskPaper({ 'topics/lahore.yaml': 'kind: town\n' });
    const { stdout } = await courier(directory, ['status']);
    expect(stdout).toMatch(/Outside the articles, there (?:is one finding|are \d+ findings)\./);
    const { elsewhere } = JSON.parse((await courier(directory, ['status', '--json'])).stdout);
    expect(elsewhere).toBeGreaterThan(0);
    const page = `${makeFolder({})}/status.html`;
    await courier(directory, ['status', '--html', page]);
    expect(readFileSync(page, 'utf8')).toContain('Outside the articles');
  });

  test('writes no page over an article, over another’s file, or where the disk refuses', async () => {
    const directory = makeDeskPaper();
    const article = `${directory}/articles/forum/en.md`;
    expect((await courier(directory, ['status', '--html', article])).status).toBe(2);
    expect(readFileSync(article, 'utf8')).toBe(english);
    const other = makeFolder({ 'notes.html': 'Mine', file: '' });
    const { status, stderr } = await courier(directory, [
      'status',
      '--html',
      `${other}/notes.html`,
    ]);
    expect(stderr).toContain('notes.html holds something that this command did not write');
    expect(status).toBe(2);
    expect(readFileSync(`${other}/notes.html`, 'utf8')).toBe('Mine');
    expect((await courier(directory, ['status', '--html', `${other}/file/x`])).status).toBe(1);
  });
});
