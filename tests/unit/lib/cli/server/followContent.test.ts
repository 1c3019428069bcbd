import {
  appendFileSync,
  cpSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import type { Archive } from '@/lib/archive/archive';
import { devContentVersion } from '@/lib/archive/contentVersion';
import { getArchive as getShared } from '@/lib/archive/getArchive';
import { readPaper } from '@/lib/archive/readPaper';
import { followContent } from '@/lib/cli/server/followContent';
import { getCodeVersion } from '@/lib/store/codeVersion';
import { makePaper } from '@/tests/unit/lib/content/makePaper';

const patience = 60_000;
const home = process.cwd();

afterEach(() => {
  process.chdir(home);
  vi.restoreAllMocks();
});

/** Follows a small paper in the working directory. */
async function startFollowing() {
  // What is kept of content names the code of the project, which is not in the paper's folder.
  getCodeVersion();
  process.chdir(makePaper());
  const said = vi.spyOn(console, 'log').mockReturnValue();
  return { said, ...(await followContent()) };
}

/** What pages are made from. */
function tell({ articles, topics, authors, series, pages, site, getBody }: Archive) {
  const bodies = articles.flatMap(({ slug, texts }) =>
    Object.values(texts).map(({ language }) => getBody('article', slug, language).hash),
  );
  return { articles, topics, authors, series, pages, site, bodies };
}

test('open pages follow the content, and give way to what the check says while it can’t be read', {
  timeout: patience,
}, async () => {
  const { said, getFindings } = await startFollowing();
  const site = readFileSync('content/site.yaml', 'utf8');
  const readVersion = () => readFileSync(devContentVersion, 'utf8');
  expect(getFindings()).toBeUndefined();
  const first = readVersion();
  expect(first).toMatch(/^export const contentVersion: number = \d+;\n$/);

  appendFileSync('content/site.yaml', 'taglin: x\n');
  await vi.waitFor(() => expect(said.mock.lastCall?.[0]).toContain('“taglin”'), patience);
  await vi.waitFor(() => expect(readVersion()).not.toBe(first), patience);
  expect(getFindings()).toBe(said.mock.lastCall?.[0]);
  expect(getShared).toThrow();

  writeFileSync('content/site.yaml', site);
  await vi.waitFor(() => expect(getFindings()).toBeUndefined(), patience);
  expect(said.mock.lastCall?.[0]).toMatch(/^No faults/);
});

test('pages are made from what a reading from scratch gives, after each way of changing the content', {
  timeout: patience,
}, async () => {
  const { getArchive } = await startFollowing();
  const [text, facts] = ['content/articles/forum/en.md', 'content/articles/forum/article.yaml'];
  const whole = readFileSync(facts, 'utf8');
  const [forum, other] = ['content/articles/forum', 'content/articles/other'];
  const changes: readonly (() => void)[] = [
    () => appendFileSync(text, '\nA zeppelin came.\n'),
    () => writeFileSync(text, readFileSync(text, 'utf8').replace('A headline', 'Another headline')),
    () => {
      writeFileSync(`${text}.new`, readFileSync(text, 'utf8').replace('Another', 'A third'));
      renameSync(`${text}.new`, text);
    },
    () => cpSync(forum, other, { recursive: true }),
    () => renameSync(other, 'content/articles/third'),
    () => appendFileSync('content/articles/third/zh.md', '\n又一段。\n'),
    () => rmSync('content/articles/third', { recursive: true }),
    // Half a file is no article: pages give way until the rest is there.
    () => truncateSync(facts, 12),
    () => writeFileSync(facts, whole),
    () => writeFileSync('content/topics/russoft.yaml', 'kind: place\n'),
    () => rmSync('content/topics/russoft.yaml'),
    () => renameSync('content/topics/chengdu.yaml', 'content/topics/xian.yaml'),
    () => renameSync('content/topics/xian.yaml', 'content/topics/chengdu.yaml'),
    () => appendFileSync('content/pages/about/en.md', '\nMore about us.\n'),
  ];
  for (const change of changes) {
    const before = getArchive();
    change();
    await vi.waitFor(() => {
      const now = getArchive();
      expect(now).not.toBe(before);
      const { archive } = readPaper({ drafts: true });
      expect(now && tell(now)).toEqual(archive && tell(archive));
      if (now) expect(getShared()).toBe(now);
    }, patience);
  }
});
