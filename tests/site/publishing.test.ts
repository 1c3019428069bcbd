import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { marker } from '@/lib/publish/output/outFolder';
import { getWorkspace } from '@/lib/publish/output/workspace';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { hashFolder } from '@/tests/support/papers/hashFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { copyProject } from '@/tests/support/program/copyProject';
import { startBuild } from '@/tests/support/program/startBuild';

/** For whole builds; a busy machine takes minutes for one. */
const patience = 1_200_000;

/** Yesterday's site, and where today's is built. */
const folder = makeFolder({
  'out/_headers': `${marker}\n`,
  'out/index.html': 'Yesterday’s',
});
const out = join(folder, 'out');
const { next, lock } = getWorkspace(out);

const clock = { SOURCE_DATE_EPOCH: '1767225600', SITE_URL: 'https://today.example' };

/**
 * A small paper with all that might come out otherwise elsewhere: a picture, an instant on the eve
 * of another day, articles of one day, a text in both languages, a page of its own.
 */
async function makePaper(): Promise<string> {
  const grey = { width: 900, height: 600, channels: 3, background: '#777777' } as const;
  return makeDeskPaper({
    'articles/eve/article.yaml': `published: 2025-12-31T23:30+08:00
original: en
topics: [chengdu]
authors: [desk]
image: { file: grey.png, alt: { en: Grey, zh: 灰色 } }
`,
    'authors/desk.yaml': 'kind: organisation\nname: { en: The desk, zh: 本报编辑部 }\n',
    'articles/eve/bilingual.md':
      '---\ntitle: { en: Eve, zh: 前夕 }\nsummary: { en: It is., zh: 是的。 }\n---\n\nIt is.\n\n是的。\n',
    'articles/eve/grey.png': await sharp({ create: grey }).png().toBuffer(),
    'articles/abacus/article.yaml': 'published: 2024-01-12\noriginal: zh\ntopics: [chengdu]\n',
    'articles/abacus/zh.md': '---\ntitle: 算盘\nsummary: 算盘。\n---\n\n发布算盘。\n',
    'pages/about/en.md': '---\ntitle: About\nsummary: About us.\n---\n\nWe are.\n',
    'pages/about/zh.md': '---\ntitle: 关于\nsummary: 关于我们。\n---\n\n我们。\n',
  });
}

async function build(environment: Readonly<Record<string, string>>, project?: string) {
  const run = startBuild({ environment, ...(project !== undefined && { project }) });
  return { code: await run.code, output: run.getOutput() };
}

/** Comes once the file is there. */
async function waitFor(file: string): Promise<void> {
  while (!existsSync(file)) await wait(5);
}

const here = { ...clock, CONTENT_DIR: await makePaper(), OUT_DIR: out };
const elsewhere = copyProject('elsewhere');

describe('a build', { timeout: patience }, () => {
  /** Kills at each step of the swap and of recovery: `tests/unit/lib/publish/output/output.test.ts`. */
  test('that is killed while it writes leaves yesterday’s site', async () => {
    const before = hashFolder(out);
    const run = startBuild({ environment: here });
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
    const first = startBuild({ environment: here });
    while (!existsSync(lock) || readFileSync(lock, 'utf8') === stale) await wait(5);
    const second = await build(here);
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/^Another build is writing .*out \(process \d+\)\./);
    expect(await first.code, first.getOutput()).toBe(0);
    expect(hashFolder(out)).not.toBe(before);
    expect(readFileSync(join(out, 'robots.txt'), 'utf8')).toContain('https://today.example/');
    expect(existsSync(next)).toBe(false);
  });

  test('gives the same bytes in another folder, time zone and language', async () => {
    const there = {
      ...here,
      CONTENT_DIR: await makePaper(),
      OUT_DIR: join(folder, 'deep/er/site'),
      TZ: 'Asia/Tokyo',
      LC_ALL: 'zh_CN.UTF-8',
    };
    const { code, output } = await build(there, elsewhere);
    expect(code, output).toBe(0);
    expect(hashFolder(there.OUT_DIR)).toBe(hashFolder(out));
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
    const { code, output } = await build({ ...here, CONTENT_DIR: content });
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
    const layout = join(elsewhere, 'app/[edition]/layout.tsx');
    writeFileSync(
      join(elsewhere, 'components/text/Clock.tsx'),
      "'use client';\nexport function Clock() {\n  return <p>12:00</p>;\n}\n",
    );
    const source = readFileSync(layout, 'utf8').replace('{children}', '{children}<Clock />');
    writeFileSync(layout, `import { Clock } from '@/components/text/Clock';\n${source}`);
    const { code, output } = await build(here, elsewhere);
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
