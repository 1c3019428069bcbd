import { describe, expect, test } from 'vitest';
import { buildArchive } from '@/lib/archive/buildArchive';
import { readContent } from '@/lib/content/paper/readContent';
import { english, makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { runCourier } from '@/tests/support/program/runCourier';

const clock = Date.parse('2026-01-01T00:00Z') / 1000;

/** A paper that has an article out, a draft, and two to come; its day begins at 16:00 UTC. */
const directory = makeDeskPaper({
  'articles/draft/article.yaml': 'published: 2026-01-02\noriginal: en\ndraft: true\n',
  'articles/draft/en.md': english,
  'articles/later/article.yaml': 'published: 2026-03-01T09:30+00:00\noriginal: en\n',
  'articles/later/en.md': english,
  'articles/soon/article.yaml': 'published: 2026-02-01\noriginal: en\n',
  'articles/soon/en.md': english,
});

const courier = (words: readonly string[], now = clock) =>
  runCourier(words, { CONTENT_DIR: directory, SOURCE_DATE_EPOCH: String(now) });

async function readDue(now = clock) {
  const { stdout, status } = await courier(['due', '--json'], now);
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

describe('courier due', () => {
  test('tells when the next article comes out, in the paper’s time zone', async () => {
    const { next, due } = await readDue();
    expect(next).toEqual({
      instant: '2026-02-01T00:00:00+08:00',
      epoch: Date.parse('2026-01-31T16:00Z') / 1000,
      kind: 'article',
      article: 'soon',
    });
    expect(due.map(({ kind, article }: Record<string, string>) => `${kind} ${article}`)).toEqual([
      'article soon',
      'news soon',
      'article later',
      'news later',
    ]);
    const { stdout } = await courier(['due', '--lang', 'en']);
    expect(stdout).toBe('Next by the clock: soon comes out on 2026-02-01 00:00 +08:00.\n');
  });

  test('at that instant, and with no other change, the article is out', async () => {
    const { epoch } = (await readDue()).next;
    const getArticle = (now: number) =>
      buildArchive(readContent(directory).content, { now, drafts: false }).getArticle('soon');
    expect(getArticle(epoch * 1000 - 1)).toBeUndefined();
    expect(getArticle(epoch * 1000)).toBeDefined();
    expect((await readDue(epoch)).next).toMatchObject({ kind: 'news', article: 'soon' });
  });

  test('names what can’t be read in the language that was asked for', async () => {
    const broken = makeDeskPaper({
      'articles/one/article.yaml': 'published: soon\noriginal: en\n',
      'articles/one/en.md': english,
    });
    const { stderr, status } = await runCourier(['due', '--lang', 'zh'], { CONTENT_DIR: broken });
    expect(status).toBe(1);
    expect(stderr).toContain('错误');
  });

  test('says so where the clock changes nothing', async () => {
    const late = Date.parse('2030-01-01T00:00Z') / 1000;
    expect(await readDue(late)).toEqual({ now: late, next: null, due: [] });
    expect((await courier(['due', '--lang', 'zh'], late)).stdout).toContain('没有文章在等待');
  });

  test('stands below the status, too', async () => {
    const { stdout } = await courier(['status', '--lang', 'en']);
    expect(stdout).toContain('\nNext by the clock: soon comes out on 2026-02-01 00:00 +08:00.\n');
    expect(JSON.parse((await courier(['status', '--json'])).stdout).next.article).toBe('soon');
  });

  test('of an article that can’t be read nobody knows when it is due', async () => {
    const broken = makeDeskPaper({ 'articles/forum/article.yaml': 'published: soon\n' });
    const { status, stderr } = await runCourier(['due'], { CONTENT_DIR: broken });
    expect(stderr).toContain('articles/forum/article.yaml:1:12');
    expect(status).toBe(1);
  });

  test.each([[['due', '--soon']], [['due', 'soon']]])('%j is wrong use', async (words) => {
    expect((await courier(words)).status).toBe(2);
  });

  test('a clock that is no time is wrong use', async () => {
    const { status } = await runCourier(['due'], { SOURCE_DATE_EPOCH: 'soon' });
    expect(status).toBe(2);
  });
});
