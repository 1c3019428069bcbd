import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chinese, english, makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { type CourierRun, runCourier } from '@/tests/support/program/runCourier';

async function courier(
  directory: string,
  words: readonly string[],
  input?: string,
): Promise<CourierRun> {
  return shorten(await runCourier(words, { CONTENT_DIR: directory }, input), directory);
}

/** The program itself, as a user starts it. */
function startCourier(directory: string, words: readonly string[], input?: string): CourierRun {
  const program = ['lib/cli/courier.mjs', ...words];
  const { status, stdout, stderr } = spawnSync('node', program, {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: directory },
    input: input ?? '',
  });
  return shorten({ status: status ?? -1, stdout, stderr }, directory);
}

function shorten({ status, stdout, stderr }: CourierRun, directory: string): CourierRun {
  const without = (text: string): string => text.replaceAll(`${directory}/`, '');
  return { status, stdout: without(stdout), stderr: without(stderr) };
}

describe('courier check', { timeout: 120_000 }, () => {
  const faulty = {
    'articles/forum/zh.md': chinese.replace('来宾众多', '来宾,众多'),
    'articles/forum/en.md': english.replace('Many came.', 'Many, 100% of all: came.'),
  };

  test('--github writes annotations, with signs that GitHub reads escaped', async () => {
    const { status, stdout } = await courier(makeDeskPaper(faulty), ['check', '--github']);
    expect(stdout.split('\n')[0]).toMatch(
      /^::warning file=articles\/forum\/en\.md,line=8,col=7,title=fact-missing::“100%25” is in English and has no counterpart in Chinese\.%0AAdd it at/,
    );
    expect(stdout).toContain(
      '::warning file=articles/forum/zh.md,line=8,col=3,title=copy-half-width::',
    );
    expect(status).toBe(1);
  });

  test('--fix corrects typography, says so, and leaves the rest to the editor', async () => {
    const directory = makeDeskPaper(faulty);
    const { status, stdout, stderr } = await courier(directory, ['check', '--fix']);
    expect(stderr).toBe('Fixed articles/forum/zh.md.\n');
    expect(readFileSync(`${directory}/articles/forum/zh.md`, 'utf8')).toBe(
      chinese.replace('来宾众多', '来宾，众多'),
    );
    expect(stdout).toContain('[fact-missing]');
    expect(stdout).not.toContain('[copy-');
    expect(status).toBe(1);
  });

  test('quotes no sign that would command a terminal', async () => {
    const files = { 'articles/forum/zh.md': chinese.replace('来宾', '来\u001B[2J\u202E宾') };
    const { stdout } = await courier(makeDeskPaper(files), ['check']);
    expect(stdout).toContain('invisible-character');
    expect(stdout).not.toContain('\u001B');
    expect(stdout).not.toContain('\u202E');
  });
});

describe('courier new', { timeout: 120_000 }, () => {
  test('writes a draft, and never over another', async () => {
    const directory = makeDeskPaper();
    const words = ['new', 'A visit to Chengdu', '--zh', '访问成都', '--date', '2024-02-03'];
    const { status, stdout } = await courier(directory, words);
    expect(stdout).toBe(
      'Wrote articles/a-visit-to-chengdu: article.yaml, en.md, zh.md.\nNext: write the text and the summary, delete “draft: true” when the article is ready to publish, then run: npm run check -- articles/a-visit-to-chengdu\nIt has no topics: no topic page and no topic’s feed will list it, and no related news can be found for it. Name some in article.yaml, such as “topics: [chengdu]”.\n',
    );
    expect(status).toBe(0);
    const again = await courier(directory, words);
    expect(again.stderr).toContain(
      'articles/a-visit-to-chengdu already exists. Nothing was overwritten',
    );
    expect(again.status).toBe(2);
  });

  test('has a file for the language that it is written in, and each topic once', async () => {
    const directory = makeDeskPaper();
    const words = ['new', 'A port', '--original', 'zh', '--topics', 'chengdu, ,chengdu,'];
    const { stdout } = await courier(directory, words);
    expect(stdout).toContain('Wrote articles/a-port: article.yaml, en.md, zh.md.');
    const yaml = readFileSync(`${directory}/articles/a-port/article.yaml`, 'utf8');
    expect(yaml).toContain('\ntopics: [chengdu]\n');
  });

  test.each([
    [['new'], 'An article needs a title'],
    [['new', '新码头'], '“新码头” is in Chinese. Write it after --zh'],
    [['new', '--zh', '访问'], 'The folder can’t be named without an English title.'],
    [
      ['new', 'x', '--slug', '../x'],
      '“../x” can’t be used in a web address, which takes only a–z, 0–9 and hyphens. Try --slug x',
    ],
    [['new', 'x', '--date', '2024-02-30'], '“2024-02-30” is not a real date.'],
    [['new', 'x', '--authors', 'nobody'], 'There is no author “nobody”.'],
    [['new', 'x', '--topics', 'nowhere'], 'There is no topic “nowhere”.'],
    [['new', 'x', '--lang', 'zh', '--date', 'x'], '没有“x”这个日期。'],
  ])('ends with 2 for %o', async (words, message) => {
    const { status, stderr } = await courier(makeDeskPaper(), words);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

describe('courier import', { timeout: 120_000 }, () => {
  test('takes a text from standard input, says what it found, and finds its contradiction', async () => {
    const directory = makeDeskPaper();
    const text = readFileSync('tests/fixtures/import/speech.txt', 'utf8');
    const { status, stdout } = startCourier(directory, ['import'], text);
    expect(stdout).toContain(
      'Wrote articles/two-ports-agree-on-a-common-timetable: article.yaml, bilingual.md.',
    );
    expect(stdout).toContain('line 3: date: 3 March 2023');
    expect(stdout).toContain('English: 5 paragraphs');
    expect(stdout).toContain('No Chinese title was found');
    expect(status).toBe(0);
    const checked = await courier(directory, ['check']);
    expect(checked.stdout).toContain('English says “this year”, Chinese says “明年”.');
  });

  test.each([
    [['import', 'nowhere.txt'], '', 2, 'nowhere.txt can’t be read (ENOENT)'],
    [['import', 'lib'], '', 1, 'There is no article in lib. Name the folder of a Hexo'],
    [['import'], '', 1, 'This text has no sentence in English or Chinese'],
    [['import'], 'Привет мир.', 1, 'This text has no sentence in English or Chinese'],
    [['import'], '%PDF-1.4\nThe port opened.\n', 1, 'This e-mail or document is encoded.'],
    [['import'], '<p>The port opened.</p>', 1, 'This is HTML. Convert it to Markdown first'],
    [['import'], '标题\n\n一段正文。', 2, 'The folder can’t be named without an English title.'],
  ])('%o of “%s” ends with %i', async (words, input, expected, message) => {
    const { status, stderr } = await courier(makeDeskPaper(), words, input);
    expect(stderr).toContain(message);
    expect(status).toBe(expected);
  });
});

test('courier import says what a text was probably saved as, where it is not UTF-8', async () => {
  const file = join(makeFolder({ 'x.txt': Buffer.from('b8dbbfdad0c2c2ebcdb7', 'hex') }), 'x.txt');
  const { status, stderr } = await courier(makeDeskPaper(), ['import', file]);
  expect(stderr).toContain('is not UTF-8 text: it was probably saved as GBK.');
  expect(status).toBe(1);
});

describe('courier translated', { timeout: 120_000 }, () => {
  test('records on an editor’s word, after which a change of the original is told', async () => {
    const directory = makeDeskPaper();
    const unsaid = await courier(directory, ['translated', 'forum']);
    expect(unsaid.stderr).toContain('If it is up to date, confirm with --yes.');
    expect(unsaid.status).toBe(2);
    expect(readFileSync(`${directory}/articles/forum/zh.md`, 'utf8')).toBe(chinese);

    const { status, stdout } = await courier(directory, ['translated', 'forum', '--yes']);
    expect(stdout).toBe(
      'Recorded in articles/forum/zh.md that it translates the original’s 2 paragraphs as now written.\n',
    );
    expect(status).toBe(0);
    writeFileSync(`${directory}/articles/forum/en.md`, english.replace('Many', 'Very many'));
    expect((await courier(directory, ['check'])).stdout).toContain('[stale-changed]');
  });

  test('fixes a record that can’t be read', async () => {
    const broken = chinese.replace('summary', 'translates: {yes: no}\nsummary');
    const directory = makeDeskPaper({ 'articles/forum/zh.md': broken });
    expect((await courier(directory, ['check'])).status).toBe(1);
    expect((await courier(directory, ['translated', 'articles/forum/zh.md', '--yes'])).status).toBe(
      0,
    );
    expect((await courier(directory, ['check'])).stdout).toBe('No faults in 1 article.\n');
  });

  test.each([
    ['nowhere', {}, 2, 'There is no article “nowhere”.'],
    [
      'one',
      { 'articles/one/en.md': english, 'articles/one/article.yaml': 'x' },
      1,
      'is in one language only',
    ],
    ['two', { 'articles/two/bilingual.md': 'x' }, 1, 'has both languages side by side'],
    ['forum', { 'articles/forum/article.yaml': 'original: fr' }, 1, 'can’t be read'],
  ])('of %s with %o ends with %i', async (slug, files, expected, message) => {
    const { status, stderr } = await courier(makeDeskPaper(files), ['translated', slug, '--yes']);
    expect(stderr).toContain(message);
    expect(status).toBe(expected);
  });
});

describe('courier traditional', () => {
  const text = chinese.replace('来宾众多', '余华来了');
  const topic =
    'kind: person\nname: { en: Yu Hua, zh: 余华 }\nsummary: { en: A writer., zh: 作家。 }\n';

  test('lists a name until a topic settles how it is written', async () => {
    const files = { 'articles/forum/zh.md': text, 'topics/yu-hua.yaml': topic };
    const { stdout } = await courier(makeDeskPaper(files), ['traditional']);
    expect(stdout).toContain('articles/forum/zh.md:8:1  余 → 餘');
    const settled = { ...files, 'topics/yu-hua.yaml': `${topic}traditional: 余華\n` };
    const again = await courier(makeDeskPaper(settled), ['traditional']);
    expect(again.stdout).not.toContain('余');
  });
});

test.each([
  ['new', 'Quay opens'],
  ['status'],
  ['compare', 'HEAD'],
  ['traditional'],
  ['translated', 'x'],
])('courier %s says where no paper is, and makes none', async (...words) => {
  const file = await courier(`${makeDeskPaper()}/site.yaml`, words);
  expect(file.stderr).toMatch(/^There is no folder “.*site\.yaml”\./);
  const missing = `${makeDeskPaper()}/missing`;
  const { status, stderr } = await courier(missing, words);
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no folder “.*missing”\.\n.*set CONTENT_DIR/);
  expect(existsSync(missing)).toBe(false);
});

describe('a command in a pipe', () => {
  test.runIf(process.platform !== 'win32')('ends without a word where nobody reads', () => {
    const line = '(node lib/cli/courier.mjs --help; echo $? >&2) | true';
    const { stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect(stderr).toBe('141\n');
  });
});
