import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { runCourier } from '@/tests/support/program/runCourier';

const clock = { SOURCE_DATE_EPOCH: '1767225600' };

const facts = [
  ...['--name-en', 'Harbour Times', '--name-zh', '海港时报'],
  ...['--tagline-en', 'News: from the harbour', '--tagline-zh', '海港新闻'],
  ...['--url', 'https://harbour-times.example', '--time-zone', 'Asia/Hong_Kong'],
];

const topic = [
  ...['--topic-en', 'Ferries', '--topic-zh', '渡轮'],
  ...['--topic-summary-en', 'Boats.', '--topic-summary-zh', '渡船。'],
];

function init(directory: string, words: readonly string[], answers?: readonly string[]) {
  const environment = { ...clock, CONTENT_DIR: directory };
  return runCourier(['init', ...words], environment, answers?.join('\n'), answers !== undefined);
}

/** A paper that git keeps. */
function makeCommittedPaper(): string {
  const directory = makeDeskPaper({
    'pages/about/en.md': '---\ntitle: x\nsummary: x\n---\n\nx\n',
    'glossary.csv': 'kind,en,zh\nperson,Li Wen,李文\n',
  });
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@courier.example'];
  for (const words of [
    ['init', '-q'],
    ['add', '-A'],
    [...author, 'commit', '-qm', 'x'],
  ]) {
    execFileSync('git', words, { cwd: directory });
  }
  return directory;
}

async function check(directory: string): Promise<readonly string[]> {
  const { faults } = await checkPaper({ directory, now: Number(clock.SOURCE_DATE_EPOCH) * 1000 });
  return faults.map(({ rule }) => rule);
}

test('puts a sound paper without news in place of the sample', async () => {
  const directory = makeCommittedPaper();
  const { status, stdout } = await init(directory, [...facts, ...topic, '--yes']);
  expect(stdout).toContain(
    'Removed 1 article, 1 topic, 0 authors, 0 series, 1 page and 1 name of the glossary',
  );
  expect(status).toBe(0);
  for (const gone of ['articles', 'pages', 'glossary.csv', 'topics/chengdu.yaml']) {
    expect(existsSync(`${directory}/${gone}`)).toBe(false);
  }
  expect(readFileSync(`${directory}/site.yaml`, 'utf8')).toContain('founded: 2026-01-01\n');
  expect(await check(directory)).toEqual([]);
});

test('tells machines what it did', async () => {
  const directory = makeCommittedPaper();
  const { stdout } = await init(directory, [...facts, '--yes', '--json']);
  expect(JSON.parse(stdout)).toEqual({
    removed: { articles: 1, topics: 1, authors: 0, series: 0, pages: 1, names: 1 },
    written: [`${directory}/site.yaml`],
  });
});

test('asks for what no option says, again where an answer will not do, and whether to go on', async () => {
  const directory = makeCommittedPaper();
  const answers = [
    ...['', 'Harbour Times', '海港时报', 'News', '新闻', 'http://x', 'https://harbour.example'],
    ...['港', 'Asia/Hongkong', 'Asia/Hong_Kong', '', '', '', '', '是'],
  ];
  const { status, stderr } = await init(directory, ['--lang', 'zh'], answers);
  expect(stderr).toContain('网址，例如');
  expect(stderr).toContain('https://x');
  expect(stderr).toContain('“Asia/Hong_Kong”');
  expect(status).toBe(0);
  expect(await check(directory)).toEqual([]);
});

test.each([
  ['no', [...facts], ['港', '', '', '', '', 'no']],
  ['nothing more', [], ['Harbour Times']],
])('changes nothing where the answer is %s', async (_, words, answers) => {
  const directory = makeCommittedPaper();
  const { status, stderr } = await init(directory, words, answers);
  expect(stderr).toMatch(/Nothing was changed/);
  expect(status).toBeGreaterThan(0);
  expect(existsSync(`${directory}/articles/forum/en.md`)).toBe(true);
});

test('changes nothing without being told to', async () => {
  const directory = makeCommittedPaper();
  const { status, stderr } = await init(directory, facts);
  expect(stderr).toContain(
    'This would remove 1 article, 1 topic, 0 authors, 0 series, 1 page and 1 name of the glossary',
  );
  expect(status).toBe(2);
  expect(existsSync(`${directory}/articles/forum/en.md`)).toBe(true);
});

test('says what is missing or wrong', async () => {
  const words = ['--name-en', 'A', '--url', 'https://a.example/x', '--founded', '2026-01-03'];
  const { status, stderr } = await init(makeCommittedPaper(), [...words, '--topic-en', '渡轮']);
  expect(stderr).toContain('Write https://a.example, without a path');
  expect(stderr).toContain('“--url” is “https://a.example/x”');
  expect(stderr).toContain('“founded” is 2026-01-03, a day still to come');
  expect(stderr).toContain('“--topic-en” is in Chinese here. Write it in English');
  expect(stderr).toContain(
    'Still needed: --name-zh --tagline-en --tagline-zh --topic-zh --topic-summary-en --topic-summary-zh.',
  );
  expect(status).toBe(2);
});

test.each([
  ['a file that is not committed', 'site.yaml', 'site.yaml is not committed'],
  ['a new file', 'articles/forum/photo.jpg', 'articles/forum/photo.jpg is not committed'],
])('throws away no work: %s', async (_, file, told) => {
  const directory = makeCommittedPaper();
  writeFileSync(`${directory}/${file}`, 'new');
  const { status, stderr } = await init(directory, [...facts, '--yes']);
  expect(stderr).toContain(told);
  expect(status).toBe(1);
  expect(readFileSync(`${directory}/${file}`, 'utf8')).toBe('new');
});

test('throws away no work that git does not keep', async () => {
  const directory = makeDeskPaper();
  const { stderr } = await init(directory, [...facts, '--yes']);
  expect(stderr).toContain('Git keeps none of the files');
  expect(existsSync(`${directory}/articles/forum/en.md`)).toBe(true);
});

test('begins in an empty folder, too', async () => {
  const directory = makeFolder({ 'x.txt': '' });
  rmSync(`${directory}/x.txt`);
  expect((await init(directory, facts)).status).toBe(0);
  expect(await check(directory)).toEqual([]);
});
