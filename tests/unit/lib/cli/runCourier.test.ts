import { describe, expect, test } from 'vitest';
import { getDisplayWidth } from '@/lib/language/displayWidth';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { commitAll } from '@/tests/support/papers/gitPaper';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { runCourier } from '@/tests/support/program/runCourier';

/** What the help lists: a command, an argument or an option, and what it does. */
const listed = /^ {2}(?=\S)/;

async function listCommands(): Promise<readonly string[]> {
  const { stdout } = await runCourier(['--help']);
  const [, list = ''] = stdout.split('Commands:\n');
  return [...list.matchAll(/^ {2}(\w+)/gm)].flatMap(([, name = '']) => name);
}

describe('courier --help', () => {
  test.each([
    ['en', /\p{Script=Latin}/u],
    ['zh', /\p{Script=Han}/u],
  ])('explains every command, argument and option in %s, in 80 columns', async (lang, script) => {
    const locale = { LC_ALL: lang };
    const helps = [await runCourier(['--help'], locale)];
    for (const name of await listCommands()) {
      if (name !== 'help') helps.push(await runCourier([name, '--help'], locale));
    }
    for (const { stdout, status } of helps) {
      expect(status).toBe(0);
      const lines = stdout.split('\n');
      expect(lines.filter((line) => getDisplayWidth(line) > 80)).toEqual([]);
      const items = lines.filter((line) => listed.test(line));
      expect(items.length).toBeGreaterThan(0);
      // Behind the word itself, or in the next line.
      expect(items.filter((line) => !script.test(line.replace(/^ {2}.*? {2}/, '')))).toEqual([]);
    }
  });

  test('takes the language that is asked for, whatever the locale', async () => {
    const words = ['check', '--lang', 'zh', '--help'];
    expect((await runCourier(words, { LC_ALL: 'en_US.UTF-8' })).stdout).toContain('用法：');
    const { stdout } = await runCourier(['due', '--lang=en', '--help'], { LC_ALL: 'zh_CN.UTF-8' });
    expect(stdout).toContain('Usage:');
  });
});

test.each([
  [{ SITE_URL: 'courier.example' }, 'SITE_URL 是“courier.example”；应为'],
  [{ SOURCE_DATE_EPOCH: 'soon' }, 'SOURCE_DATE_EPOCH 是“soon”；应为'],
  [{ OUT_DIR: '/' }, 'OUT_DIR 是 /，其中有整个项目。构建会替换整个 OUT_DIR'],
])('a build that can’t begin with %j says why in Chinese', async (environment, words) => {
  const { stderr } = await runCourier(['build'], { ...environment, LC_ALL: 'zh_CN.UTF-8' });
  expect(stderr).toContain(words);
});

test.each([
  [['chek'], 'There is no command “chek”. Did you mean check?', '没有命令“chek”。是否指 check？'],
  [['check', '--fiks'], 'no option “--fiks”. Did you mean --fix?', '没有选项“--fiks”。'],
  [['compare'], '“ref” is missing.', '缺少“ref”。'],
  [['compare', 'main', '--out'], '“--out <folder>” lacks its value.', '后面缺少内容'],
  [['check', '--lang', 'fr'], '“fr” will not do for “--lang <language>”', '可写：en, zh。'],
  [['check', '--json', '--github'], '“--json” and “--github” exclude each other.', '不能同时使用'],
  [['due', 'now'], 'More was written than the command takes.', '写了命令用不到的内容。'],
])('courier %j is wrong use, which is told in either language', async (words, en, zh) => {
  const english = await runCourier(words);
  expect(english.stderr).toContain(en);
  expect(english.stderr).toMatch(/npx courier.* --help\n$/);
  const chinese = await runCourier(words, { LC_ALL: 'zh_CN.UTF-8' });
  expect(chinese.stderr).toContain(zh);
  expect([english.status, chinese.status]).toEqual([2, 2]);
});

describe('--json gives JSON', { timeout: 120_000 }, () => {
  const commands = [
    ['check', '--json'],
    ['traditional', '--json'],
    ['status', '--json'],
    ['due', '--json'],
    ['compare', 'HEAD', '--json'],
    ['import', '--json', '--slug', 'port'],
    'init --json --yes --name-en A --name-zh 甲 --tagline-en B --tagline-zh 乙 --url https://a.example'.split(
      ' ',
    ),
  ];

  test.each(commands)('of %s, of a sound paper', async (...words) => {
    const directory = makeDeskPaper();
    commitAll(directory);
    const { stdout, status } = await runCourier(words, { CONTENT_DIR: directory }, 'It opened.');
    expect(JSON.parse(stdout)).not.toHaveProperty('error');
    expect(status).toBe(0);
  });

  test.each(commands)('of %s, where it is used wrongly', async (...words) => {
    const { stdout, stderr, status } = await runCourier([...words, '--nope'], {});
    expect(JSON.parse(stdout)).toEqual({ error: expect.stringContaining('“--nope”') });
    expect(stderr).toBe(`${JSON.parse(stdout).error}\n`);
    expect(status).toBe(2);
  });

  // `init` makes one.
  test.each(commands.slice(0, -1))('of %s, where there is no paper', async (...words) => {
    const CONTENT_DIR = `${makeFolder({})}/missing`;
    const { stdout, status } = await runCourier(words, { CONTENT_DIR }, 'It opened.');
    expect(stdout).toContain('missing');
    expect(JSON.parse(stdout)).toBeTypeOf('object');
    expect(status).toBe(1);
  });

  test.each(commands)('of %s, whose clock is no time', async (...words) => {
    const environment = { CONTENT_DIR: makeDeskPaper(), SOURCE_DATE_EPOCH: 'soon' };
    commitAll(environment.CONTENT_DIR);
    const { stdout, status } = await runCourier(words, environment, 'It opened.');
    expect(JSON.parse(stdout).error).toContain('SOURCE_DATE_EPOCH');
    expect(status).toBe(2);
  });

  test('of due, with the faults for which nobody knows what is due', async () => {
    const directory = makeDeskPaper({ 'articles/forum/article.yaml': 'published: soon\n' });
    const { stdout, status } = await runCourier(['due', '--json'], { CONTENT_DIR: directory });
    const { error, errors, faults } = JSON.parse(stdout);
    expect(error).toContain('articles/forum/article.yaml:1:12');
    expect(errors).toBe(faults.length);
    expect(faults).toContainEqual(expect.objectContaining({ rule: 'date-form', line: 1 }));
    expect(status).toBe(1);
  });

  test('of import, where the disk refuses', async () => {
    const directory = makeFolder({ 'site.yaml': '', articles: 'a file' });
    const words = ['import', '--json', '--slug', 'port'];
    const { stdout, status } = await runCourier(words, { CONTENT_DIR: directory }, 'It opened.');
    expect(JSON.parse(stdout).error).toContain('articles');
    expect(status).toBe(1);
  });
});
