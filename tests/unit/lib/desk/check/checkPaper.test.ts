import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { getPaperFolder } from '@/lib/store/paperFolder';
import { chinese, english, makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { tellFault } from '@/tests/support/papers/tellFault';

const now = Date.parse('2026-01-01T00:00Z');

async function check(directory: string): Promise<readonly string[]> {
  const { faults } = await checkPaper({ directory, now });
  return faults.map((fault) => tellFault(fault).replaceAll(`${directory}/`, ''));
}

describe('Checking a paper', () => {
  test('finds nothing in a sound one', async () => {
    expect(await check(makeDeskPaper())).toEqual([]);
  });

  test('brings reading, bodies, languages and typography into one list, by file and line', async () => {
    const directory = makeDeskPaper({
      'articles/forum/en.md': english.replace('Many came', '<b>Many</b> came from 30 towns'),
      'articles/forum/zh.md': chinese
        .replace('成都', '北京')
        .replace('来宾众多', '来自 50 个城镇,来宾众多'),
      'articles/visit/article.yaml': 'published: 2024-02-30\noriginal: en\n',
      'articles/visit/en.md': '---\ntitle: A visit\nsummary: x\n---\n\nSee [this](../nowhere/).\n',
    });
    expect((await check(directory)).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      'articles/forum/en.md:6:11 name-missing',
      'articles/forum/en.md:8:1 raw-html',
      'articles/forum/zh.md:8:4 fact-differs',
      'articles/forum/zh.md:8:10 copy-half-width',
      'articles/visit/article.yaml:1:12 date-not-real',
      'articles/visit/en.md:6:5 dead-link',
    ]);
  });

  test('checks the figures of a draft that lacks its title and its summary', async () => {
    const body = 'It grew by 12% this year.\n\n今年增长15%。\n';
    const directory = makeDeskPaper({
      'articles/draft/article.yaml': 'original: en\ndraft: true\n',
      'articles/draft/bilingual.md': `---\ntitle:\n  en: Growth\n---\n\n${body}`,
    });
    expect(await check(directory)).toEqual([
      expect.stringContaining('articles/draft/article.yaml:1:1 missing-key'),
      expect.stringContaining('articles/draft/bilingual.md:2:1 missing-key'),
      expect.stringContaining('articles/draft/bilingual.md:3:3 missing-language'),
      expect.stringContaining('articles/draft/bilingual.md:8:5 fact-differs English says “12%”'),
    ]);
  });

  test('looks at titles and summaries too', async () => {
    const directory = makeDeskPaper({
      'articles/forum/zh.md': chinese.replace('论坛开幕。', '论坛开幕,来宾众多。'),
    });
    expect(await check(directory)).toEqual([
      expect.stringContaining('articles/forum/zh.md:3:14 copy-half-width “,” is a half-width mark'),
    ]);
  });

  test('leaves the typography of a text that is in the other language', async () => {
    const directory = makeDeskPaper({
      'articles/forum/zh.md':
        '---\ntitle: x\nsummary: x\n---\n\nIt is here, (in 成都), and so it is.\n',
    });
    const faults = await check(directory);
    expect(faults.filter((fault) => fault.includes(' copy-'))).toEqual([]);
  });

  test('holds pages to the same rules', async () => {
    const page = (title: string, text: string) =>
      `---\ntitle: ${title}\nsummary: ${title}\n---\n\n${text}\n`;
    const directory = makeDeskPaper({
      'pages/about/en.md': page('About', 'We are 12 people in Chengdu.'),
      'pages/about/zh.md': page('关于', '我们 在成都有15人。'),
    });
    expect(await check(directory)).toEqual([
      expect.stringContaining('pages/about/zh.md:6:3 copy-space'),
      expect.stringContaining('pages/about/zh.md:6:8 fact-differs English says “12”'),
    ]);
  });

  test('names aliases that two articles claim, and links to what readers can’t see', async () => {
    const facts = 'published: 2024-01-12\noriginal: en\naliases: [old]\n';
    const text = '---\ntitle: x\nsummary: y\n---\n\n';
    const directory = makeDeskPaper({
      'articles/one/article.yaml': facts,
      'articles/one/en.md': `${text}See [this](../two/).\n`,
      'articles/two/article.yaml': `${facts}draft: true\n`,
      'articles/two/en.md': `${text}Text.\n`,
    });
    expect(await check(directory)).toEqual([
      expect.stringContaining('articles/one/en.md:6:5 unpublished-link'),
      expect.stringContaining('articles/two/article.yaml:3:11 address-taken The address “old”'),
    ]);
  });
});

describe('Silencing a rule for all but the articles', () => {
  const { tagline, ...files } = {
    tagline: 'tagline: { en: News 🛳, zh: 新闻 }',
    'articles/forum/zh.md': chinese.replace('来宾', '来 宾'),
    'pages/about/zh.md': '---\ntitle: 关于\nsummary: 关于。\n---\n\n我们 在成都。\n',
  };
  const site = readFileSync(`${makeDeskPaper()}/site.yaml`, 'utf8');

  test('is up to site.yaml', async () => {
    const ignore = 'ignore: [{ rule: copy, reason: A page of verse. }]\n';
    expect(await check(makeDeskPaper({ ...files, 'site.yaml': site + ignore }))).toEqual([
      expect.stringContaining('articles/forum/zh.md:8:2 copy-space'),
    ]);
    const card = site.replace(/tagline.*/, tagline);
    const silenced = `${card}ignore: [{ rule: card-character, reason: A snowman. }]\n`;
    expect(await check(makeDeskPaper({ 'site.yaml': card }))).toEqual([
      expect.stringContaining('site.yaml:2:16 card-character'),
    ]);
    expect(await check(makeDeskPaper({ 'site.yaml': silenced }))).toEqual([]);
  });
});

describe('Silencing a rule', () => {
  const faulty = { 'articles/forum/zh.md': chinese.replace('成都', '北京') };
  const facts = 'published: 2024-01-12\noriginal: en\ntopics: [chengdu]\n';

  const silence = (...rules: readonly string[]): Promise<readonly string[]> =>
    check(
      makeDeskPaper({
        ...faulty,
        'articles/forum/article.yaml': `${facts}ignore:\n${rules
          .map((rule) => `  - { rule: ${rule}, reason: the source differs }\n`)
          .join('')}`,
      }),
    );

  test.each(['name-missing', 'name'])(
    'takes away what “%s” finds in that article',
    async (rule) => {
      expect(await silence(rule)).toEqual([]);
    },
  );

  test('says where it silences nothing, or no rule', async () => {
    expect(await silence('name', 'fact', 'nmae-missing')).toEqual([
      'articles/forum/article.yaml:6:13 ignore-unused The rule “fact” is silenced here but no longer finds anything. → Remove it from “ignore”, so that it is heard again.',
      expect.stringContaining(
        'articles/forum/article.yaml:7:13 ignore-unknown There is no rule “nmae-missing” to silence. Did you mean “name-missing”?',
      ),
    ]);
  });

  test('needs a reason, and silences no error', async () => {
    const directory = makeDeskPaper({
      'articles/forum/article.yaml': `${facts}ignore: [{ rule: name }]\n`,
    });
    expect(await check(directory)).toEqual([
      expect.stringContaining('articles/forum/article.yaml:4:10 missing-key “reason” is missing'),
    ]);
    const told = (await silence('missing-key')).join('\n');
    expect(told).toContain('5:13 ignore-unknown “missing-key” is an error, and errors can’t be');
  });
});

describe('Checking again', () => {
  test('gives what it gave, and sees each change', async () => {
    const directory = makeDeskPaper();
    expect(await check(directory)).toEqual([]);
    expect(await check(directory)).toEqual([]);

    appendFileSync(`${directory}/articles/forum/zh.md`, '\n他说,好。\n');
    const changed = await check(directory);
    expect(changed).toHaveLength(2);
    rmSync(getPaperFolder(directory), { recursive: true });
    expect(await check(directory)).toEqual(changed);

    writeFileSync(`${directory}/articles/forum/zh.md`, chinese);
    expect(await check(directory)).toEqual([]);
  });

  test('sees a change that keeps size and time', async () => {
    const directory = makeDeskPaper();
    const file = `${directory}/articles/forum/zh.md`;
    const then = new Date(2020, 1, 1);
    utimesSync(file, then, then);
    await check(directory);
    writeFileSync(file, chinese.replace('成都', '北京'));
    utimesSync(file, then, then);
    expect(await check(directory)).toHaveLength(1);
  });

  test('sees a changed glossary and a topic that is gone', async () => {
    const directory = makeDeskPaper();
    await check(directory);
    const topic = `${directory}/topics/chengdu.yaml`;
    writeFileSync(topic, readFileSync(topic, 'utf8').replace('zh: 成都', 'zh: 蓉城'));
    expect(await check(directory)).toEqual([expect.stringContaining('name-missing')]);
    rmSync(topic);
    expect(await check(directory)).toEqual([expect.stringContaining('unknown-topic')]);
  });

  test('sees a new article, and one that is gone', async () => {
    const directory = makeDeskPaper({
      'articles/forum/en.md': english.replace('Many came.', 'See [this](../visit/).'),
    });
    expect(await check(directory)).toEqual([expect.stringContaining('dead-link')]);
    mkdirSync(`${directory}/articles/visit`);
    writeFileSync(
      `${directory}/articles/visit/article.yaml`,
      'published: 2024-01-12\noriginal: en\nrelated: [forum]\n',
    );
    writeFileSync(`${directory}/articles/visit/en.md`, english);
    expect(await check(directory)).toEqual([]);
    rmSync(`${directory}/articles/forum`, { recursive: true });
    expect(await check(directory)).toEqual([expect.stringContaining('unknown-article')]);
  });

  test.each(['articles', 'findings'])('takes broken files of %s for none', async (name) => {
    const directory = makeDeskPaper({ 'articles/forum/zh.md': chinese.replace('成都', '北京') });
    const found = await check(directory);
    expect(found).toHaveLength(1);
    const folder = join(getPaperFolder(directory), name);
    for (const broken of ['', '{"key":', '0'.repeat(64), `${'0'.repeat(64)}\n[["forum",{}]]`]) {
      for (const file of readdirSync(folder)) writeFileSync(join(folder, file), broken);
      expect(await check(directory)).toEqual(found);
    }
  });
});

describe('A large paper', { timeout: 120_000 }, () => {
  test('gives in threads what it gives without', async () => {
    const files = Array.from({ length: 420 }, (_, place) => [
      [`articles/a${place}/article.yaml`, 'published: 2024-01-12\noriginal: en\n'],
      [`articles/a${place}/en.md`, english],
      [`articles/a${place}/zh.md`, place % 50 === 0 ? chinese.replace('成都', '北京') : chinese],
    ]).flat();
    const directory = makeDeskPaper(Object.fromEntries(files));
    const faults = await check(directory);
    expect(faults).toHaveLength(9);
    expect(faults.every((fault) => fault.includes('name-missing'))).toBe(true);
  });
});
