import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { formatFaults } from '@/lib/cli/check/formatFaults';
import { getLanguage } from '@/lib/cli/terminal/language';
import type { Fault } from '@/lib/fault/fault';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { type CourierRun, runCourier } from '@/tests/support/program/runCourier';

const sound = {
  'paper/site.yaml': `name: { en: Test, zh: 测试 }
tagline: { en: News, zh: 新闻 }
url: https://courier.example
timeZone: Asia/Shanghai
publisher: { name: { en: Press, zh: 测试社 } }
`,
  'paper/articles/forum/article.yaml': 'published: 2024-01-12\noriginal: en\n',
  'paper/articles/forum/en.md':
    '---\ntitle: A forum\nsummary: It met.\n---\n\nIt met in Chengdu.\n',
};

const faulty = {
  ...sound,
  'paper/articles/forum/article.yaml': 'published: 2024-02-30\noriginal: en\n',
  'paper/articles/visit/article.yaml': 'published: 2024-01-12\noriginal: en\ntopic: [x]\n',
  'paper/articles/visit/en.md': '---\ntitle: A visit\nsummary: x\n---\n\nA <b>word</b>.\n',
};

async function check(
  files: Readonly<Record<string, string>>,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<CourierRun> {
  const folder = makeFolder(files);
  const words = ['check', ...parameters.map((word) => word.replace('FOLDER', folder))];
  const run = await runCourier(words, { CONTENT_DIR: `${folder}/paper`, ...environment });
  const shorten = (text: string): string => text.replaceAll(`${folder}/`, '');
  return { status: run.status, stdout: shorten(run.stdout), stderr: shorten(run.stderr) };
}

describe('courier check', { timeout: 60_000 }, () => {
  test('ends with 0 where nothing is wrong', async () => {
    expect(await check(sound)).toEqual({
      status: 0,
      stdout: 'No faults in 1 article.\n',
      stderr: '',
    });
  });

  test('tells every fault by file, with its place and its fix, and ends with 1', async () => {
    const { status, stdout } = await check(faulty);
    expect(
      stdout,
    ).toBe(`paper/articles/forum/article.yaml:1:12  error  “published” is “2024-02-30”, which is not a real date or time.  [date-not-real]
    Check the month, the number of its days and the hour (00 to 23).

paper/articles/visit/article.yaml:3:1  error  There is no field “topic” here. Did you mean “topics”?  [unknown-key]
    Write “topics” instead of “topic”. Known here: published, original, updated, form, dateline, authors, topics, source, related, seeAlso, image, corrections, aliases, withdrawn, ignore, draft.

paper/articles/visit/en.md:6:3  error  “b” is HTML, which is never published.  [raw-html]
    Write **words**.

3 errors, no warnings in 3 files.
`);
    expect(status).toBe(1);
  });

  test('is a program: its exit code and its output are those of a process', () => {
    const folder = makeFolder(faulty);
    const program = ['lib/cli/courier.mjs', 'check'];
    const { status, stdout, stderr } = spawnSync('node', program, {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: `${folder}/paper` },
    });
    expect(stdout).toContain('3 errors, no warnings in 3 files.\n');
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  test('tells only the faults of the paths given', async () => {
    const { status, stdout } = await check(faulty, ['FOLDER/paper/articles/visit/en.md']);
    expect(stdout).toContain('paper/articles/visit/en.md:6:3');
    expect(stdout).toContain('1 error, no warnings in 1 file.');
    expect(status).toBe(1);
  });

  test('ends with 1 for a warning too: there is something to look at', async () => {
    const { status, stdout } = await check({ ...sound, 'paper/articles/forum/EN.md': 'x' });
    expect(stdout).toContain('paper/articles/forum/EN.md:1:1  warning  Nothing reads “EN.md”');
    expect(stdout).toContain('No errors, 1 warning in 1 file.');
    expect(status).toBe(1);
  });

  test('speaks Chinese where it is asked to, and by the locale', async () => {
    expect((await check(sound, ['--lang', 'zh'])).stdout).toBe('1 篇文章，没有发现问题。\n');
    const { stdout } = await check(faulty, [], { LC_ALL: 'zh_CN.UTF-8' });
    expect(stdout).toContain('错误  “published”写的是“2024-02-30”，没有这样的日期或时间。');
    expect(stdout).toContain('3 个文件有问题：3 个错误，0 个警告。');
  });

  test('writes JSON for machines', async () => {
    const { status, stdout } = await check(faulty, ['--json']);
    const { faults, ...counts } = JSON.parse(stdout);
    expect(counts).toEqual({ errors: 3, warnings: 0, questions: 0 });
    expect(faults[0]).toEqual({
      file: expect.stringMatching(/paper\/articles\/forum\/article\.yaml$/),
      line: 1,
      column: 12,
      severity: 'error',
      rule: 'date-not-real',
      field: 'published',
      values: { field: 'published', found: '2024-02-30' },
      what: '“published” is “2024-02-30”, which is not a real date or time.',
      fix: 'Check the month, the number of its days and the hour (00 to 23).',
    });
    expect(status).toBe(1);
  });

  test.each([
    [['nowhere'], '“nowhere” is not in paper. Name a file or folder inside the content.'],
    [['package.json'], '“package.json” is not in paper'],
    [['--lang', 'fr'], 'It is one of en, zh.'],
    [['--fast'], 'There is no option “--fast”.'],
  ])('ends with 2 for %o', async (parameters, message) => {
    const { status, stdout, stderr } = await check(sound, parameters);
    expect(stderr).toContain(message);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('calls a clock that can’t be read wrong use, without a stack trace', async () => {
    const { status, stderr } = await check(sound, [], { SOURCE_DATE_EPOCH: 'soon' });
    expect(stderr).toBe(
      'SOURCE_DATE_EPOCH is “soon”; it must be whole seconds since 1970, such as 1704067200.\n',
    );
    expect(status).toBe(2);
  });
});

describe('The list of faults', () => {
  const fault: Fault = {
    file: 'content/a\u001B[2Jb',
    line: 1,
    column: 1,
    severity: 'error',
    rule: 'empty-file',
    values: {},
  };

  test('puts what is only asked about after all else, and counts it apart', () => {
    const question: Fault = {
      ...fault,
      rule: 'negation',
      severity: 'question',
      values: { language: 'en', word: 'not', file: 'zh.md', line: 1 },
    };
    const format = { language: 'en', articles: 1, isColoured: false } as const;
    const told = formatFaults([question, fault], format);
    expect(told.indexOf('  question  ')).toBeGreaterThan(told.indexOf('  error  '));
    expect(told).toContain('1 error, no warnings, 1 question in 1 file.');
  });

  test('is coloured where a terminal wants it', () => {
    const format = { language: 'en', articles: 1 } as const;
    expect(formatFaults([fault], { ...format, isColoured: true })).toContain('\u001B[31merror');
    expect(formatFaults([fault], { ...format, isColoured: false })).not.toContain('\u001B');
  });
});

test.each([
  [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
  [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
  [{ LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'en_US' }, 'zh'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
])('The locale of %o is read as %s', (environment, language) => {
  expect(getLanguage(environment)).toBe(language);
});
