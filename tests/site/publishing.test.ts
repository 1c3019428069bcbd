import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { recoverSite } from '@/lib/cli/build/recoverSite';
import { copyProject } from '@/tests/support/copyProject';
import { hashFolder } from '@/tests/support/hashFolder';
import { makeFolder } from '@/tests/support/makeFolder';
import { startBuild } from '@/tests/support/startBuild';

/** Whole builds; a busy machine takes minutes for one. */
const patience = 600_000;

const clock = { SOURCE_DATE_EPOCH: '1767225600' };
const yesterday = { ...clock, SITE_URL: 'https://yesterday.example' };
const today = { ...clock, SITE_URL: 'https://today.example' };

const folder = makeFolder({});
const out = join(folder, 'out');

interface Expected {
  readonly yesterday: string;
  readonly today: string;
  /** Milliseconds of a build from start to end. */
  readonly time: number;
}

let expected: Expected;

async function build(environment: Readonly<Record<string, string>>, project?: string) {
  const run = startBuild({ environment, ...(project !== undefined && { project }) });
  return { code: await run.code, output: run.getOutput() };
}

beforeAll(async () => {
  const other = join(folder, 'today');
  const first = await build({ ...yesterday, OUT_DIR: out });
  const began = performance.now();
  const second = await build({ ...today, OUT_DIR: other });
  const time = performance.now() - began;
  expect([first.code, second.code], first.output + second.output).toEqual([0, 0]);
  expected = { yesterday: hashFolder(out), today: hashFolder(other), time };
  rmSync(other, { recursive: true });
}, patience);

describe('a build', { timeout: patience }, () => {
  test('gives the same bytes in another folder, time zone and language', async () => {
    const elsewhere = copyProject('elsewhere');
    const environment = { ...today, OUT_DIR: join(folder, 'deep/er/site'), TZ: 'Asia/Tokyo' };
    const { code, output } = await build({ ...environment, LC_ALL: 'zh_CN.UTF-8' }, elsewhere);
    expect(code, output).toBe(0);
    expect(hashFolder(environment.OUT_DIR)).toBe(expected.today);
  });

  test('that is killed leaves a whole site, and the next one cleans up', async () => {
    expect(expected.yesterday).not.toBe(expected.today);
    const states: string[] = [];
    for (let moment = 1; moment <= 10; moment += 1) {
      const run = startBuild({ environment: { ...today, OUT_DIR: out } });
      // The end is where the site is written and swapped, so it gets the most moments.
      const delay = expected.time * Math.sqrt(moment / 10.5);
      await new Promise((resolve) => setTimeout(resolve, delay));
      try {
        run.kill(moment % 2 === 0 ? 'command' : 'all');
      } catch {
        // It was quicker than the one that was timed, and has ended by itself.
      }
      await run.code;
      recoverSite(out);
      states.push(hashFolder(out));
    }
    expect(states.filter((hash) => !Object.values(expected).includes(hash))).toEqual([]);
    const { code, output } = await build({ ...today, OUT_DIR: out });
    expect(code, output).toBe(0);
    expect(hashFolder(out)).toBe(expected.today);
    expect(existsSync(join(folder, '.out.publish'))).toBe(false);
  });

  test('that runs while another does says so and stops', async () => {
    const first = startBuild({ environment: { ...today, OUT_DIR: out } });
    while (!existsSync(join(folder, '.out.publish/lock'))) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const second = await build({ ...today, OUT_DIR: out });
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/^Another build is writing .*out \(process \d+\)\./);
    expect(await first.code).toBe(0);
  });

  test('refuses what would harm readers, in an editor’s words', async () => {
    const content = join(folder, 'content');
    cpSync('content', content, { recursive: true });
    const articles = join(content, 'articles');
    const [linked, mentioning, heavy, draft] = [
      'a-broken-link',
      'a-stray-mention',
      'a-heavy-page',
      'the-secret-merger',
    ].map((slug) => join(articles, slug));
    const yaml = 'published: 2024-01-12\noriginal: en\ntopics: [china]\n';
    const head = (title: string) =>
      `---\ntitle: ${title}\nsummary: A summary of ${title}.\n---\n\n`;
    const files: Readonly<Record<string, string>> = {
      [`${linked}/article.yaml`]: yaml,
      [`${linked}/en.md`]: `${head('A broken link')}One.\n\nSee [it](https://today.example/en/no/).\n`,
      [`${mentioning}/article.yaml`]: yaml,
      [`${mentioning}/en.md`]: `${head('A mention')}Soon: two rivals agree to merge, we hear.\n`,
      [`${heavy}/article.yaml`]: yaml,
      [`${heavy}/en.md`]: head('A heavy page') + getNoise(),
      [`${draft}/article.yaml`]: `${yaml}draft: true\n`,
      [`${draft}/en.md`]: `${head('two rivals agree to merge')}A body of its own.\n`,
    };
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const before = hashFolder(out);
    const { code, output } = await build({ ...today, OUT_DIR: out, CONTENT_DIR: content });
    expect(code).toBe(1);
    expect(output).toMatch(
      /a-broken-link\/en\.md:8:10 +error +\/en\/articles\/a-broken-link\/ links to https:\/\/today\.example\/en\/no\/, where there is nothing\. +\[page-link\]\n +Correct the address, or take the link out\./,
    );
    expect(output).toMatch(
      /a-stray-mention\/en\.md:6:7 +error +\/en\/articles\/a-stray-mention\/ shows the headline of “the-secret-merger”, which is not published: “two rivals agree to merge” +\[page-leak\]\n +Take it out here, or publish “the-secret-merger” first\./,
    );
    expect(output).toMatch(
      /a-heavy-page\/en\.md:1:1 +error +\/en\/articles\/a-heavy-page\/ takes [\d,]+ bytes over the wire, [\d,]+ more than the [\d,]+ it may\. +\[page-weight\]\n +Split the article in two/,
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
    const { code, output } = await build({ ...today, OUT_DIR: out }, elsewhere);
    expect(code).toBe(1);
    expect(output).toMatch(
      /components\/text\/Clock\.tsx:1:1 +error +This file says 'use client' and is part of .*\n +Render it on the server/,
    );
  });
});

/** Links that compress badly, for a page that is too heavy. */
function getNoise(): string {
  let seed = 1;
  const getNumber = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  return Array.from({ length: 1500 }, () => `[x](https://${getNumber()}.example/)`).join(' ');
}
