import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { getWorkspace } from '@/lib/publish/output/workspace';
import { copyProject } from '@/tests/support/copyProject';
import { makeDeskPaper } from '@/tests/support/deskPaper';
import { hashFolder } from '@/tests/support/hashFolder';
import { makeFolder } from '@/tests/support/makeFolder';
import { startBuild } from '@/tests/support/startBuild';

/** Whole builds; a busy machine takes minutes for one. */
const patience = 1_200_000;

const folder = makeFolder({});
const out = join(folder, 'out');
const { root, next, lock } = getWorkspace(out);

const clock = { SOURCE_DATE_EPOCH: '1767225600', SITE_URL: 'https://today.example' };
/** A build of a small paper. */
const small = { ...clock, CONTENT_DIR: makeDeskPaper(), OUT_DIR: out };

async function build(environment: Readonly<Record<string, string>>, project?: string) {
  const run = startBuild({ environment, ...(project !== undefined && { project }) });
  return { code: await run.code, output: run.getOutput() };
}

/** Comes once the file is there. */
async function waitFor(file: string): Promise<void> {
  while (!existsSync(file)) await wait(5);
}

beforeAll(async () => {
  const { code, output } = await build({ ...small, SITE_URL: 'https://yesterday.example' });
  expect(code, output).toBe(0);
}, patience);

describe('a build', { timeout: patience }, () => {
  /** Kills at each step of the swap and of recovery: `tests/unit/publish/output/output.test.ts`. */
  test('that is killed while it writes leaves yesterday’s site', async () => {
    const before = hashFolder(out);
    const run = startBuild({ environment: small });
    await waitFor(join(next, 'index.html'));
    // What the command has started outlives it, and goes on writing for a moment.
    run.kill('command');
    expect(await run.code).toBe(null);
    expect(hashFolder(out)).toBe(before);
    expect(existsSync(lock)).toBe(true);
  });

  test('cleans up after one that was killed, and lets no other run beside it', async () => {
    const before = hashFolder(out);
    const stale = readFileSync(lock, 'utf8');
    const first = startBuild({ environment: small });
    while (!existsSync(lock) || readFileSync(lock, 'utf8') === stale) await wait(5);
    const second = await build(small);
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/^Another build is writing .*out \(process \d+\)\./);
    expect(await first.code, first.getOutput()).toBe(0);
    expect(hashFolder(out)).not.toBe(before);
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain('https://today.example/');
    expect(existsSync(root)).toBe(false);
  });

  test('gives the same bytes in another folder, time zone and language', async () => {
    const here = { ...clock, OUT_DIR: join(folder, 'here') };
    const there = { ...clock, OUT_DIR: join(folder, 'deep/er/site'), TZ: 'Asia/Tokyo' };
    const one = await build(here);
    expect(one.code, one.output).toBe(0);
    const other = await build({ ...there, LC_ALL: 'zh_CN.UTF-8' }, copyProject('elsewhere'));
    expect(other.code, other.output).toBe(0);
    expect(hashFolder(there.OUT_DIR)).toBe(hashFolder(here.OUT_DIR));
  });

  test('refuses what would harm readers, in an editor’s words', async () => {
    const yaml = 'published: 2024-01-12\noriginal: en\ntopics: [chengdu]\n';
    const head = (title: string) =>
      `---\ntitle: ${title}\nsummary: A summary of ${title}.\n---\n\n`;
    const content = makeDeskPaper({
      'articles/a-broken-link/article.yaml': yaml,
      'articles/a-broken-link/en.md': `${head('A broken link')}One.\n\nSee [it](https://today.example/en/no/).\n`,
      'articles/a-stray-mention/article.yaml': yaml,
      'articles/a-stray-mention/en.md': `${head('A mention')}Soon: two rivals agree to merge, we hear.\n`,
      'articles/a-heavy-page/article.yaml': yaml,
      'articles/a-heavy-page/en.md': head('A heavy page') + getNoise(),
      'articles/the-secret-merger/article.yaml': `${yaml}draft: true\n`,
      'articles/the-secret-merger/en.md': `${head('two rivals agree to merge')}A body of its own.\n`,
    });
    const before = hashFolder(out);
    const { code, output } = await build({ ...small, CONTENT_DIR: content });
    expect(code).toBe(1);
    expect(output).toMatch(
      /a-broken-link\/en\.md:8:10 +error +\/en\/articles\/a-broken-link\/ links to https:\/\/today\.example\/en\/no\/, where there is nothing\. +\[page-link\]\n +Correct the address, or remove the link\./,
    );
    expect(output).toMatch(
      /a-stray-mention\/en\.md:6:7 +error +\/en\/articles\/a-stray-mention\/ shows the headline of “the-secret-merger”, which is not published: “two rivals agree to merge” +\[page-leak\]\n +Remove it here, or publish “the-secret-merger” first\./,
    );
    expect(output).toMatch(
      /a-heavy-page\/en\.md:1:1 +error +\/en\/articles\/a-heavy-page\/ takes [\d,]+ bytes over the wire, [\d,]+ more than its budget of [\d,]+\. +\[page-weight\]\n +Split the article in two/,
    );
    expect(output).not.toMatch(/\n +at /);
    expect(hashFolder(out)).toBe(before);
  });

  test('refuses a component that would need React’s runtime', async () => {
    const elsewhere = copyProject('elsewhere');
    const layout = join(elsewhere, 'app/[edition]/layout.tsx');
    writeFileSync(
      join(elsewhere, 'components/text/Clock.tsx'),
      "'use client';\nexport function Clock() {\n  return <p>12:00</p>;\n}\n",
    );
    const source = readFileSync(layout, 'utf8').replace('{children}', '{children}<Clock />');
    writeFileSync(layout, `import { Clock } from '@/components/text/Clock';\n${source}`);
    appendFileSync(layout, '\n');
    const { code, output } = await build(small, elsewhere);
    expect(code).toBe(1);
    expect(output).toMatch(
      /components\/text\/Clock\.tsx:1:1 +error +This file says 'use client' and is part of .*\n +Render it on the server/,
    );
  });
});

/** Four paragraphs of links that compress badly, for a page that is too heavy. */
function getNoise(): string {
  let seed = 1;
  const getLink = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return `[x](https://${seed.toString(36)}.example/)`;
  };
  const getParagraph = () => Array.from({ length: 1000 }, getLink).join(' ');
  return Array.from({ length: 4 }, getParagraph).join('\n\n');
}
