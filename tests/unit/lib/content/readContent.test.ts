import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/paper/readContent';
import { languages } from '@/lib/language/language';
import { articleYaml, makePaper, markdown } from './makePaper';
import { tellFaults } from './tellFaults';

const forum = 'content/articles/forum';

/** What an editor's file is made of, in any order. */
const yamlLike = fc
  .array(
    fc.constantFrom(
      ...['---\n', 'title', ': ', '[', '{', '"', '\n', '\t', '- ', '&a ', '*a', '!!x ', '|\n'],
      ...['：', '标题', '\r', '# ', '<<', '? ', '%', 'published', 'null', '\u001B', '\uFEFF'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => Buffer.from(parts.join('')));

describe('A sound paper', () => {
  const folder = makePaper({
    [`${forum}/article.yaml`]: `published: 2024-01-12T09:30+08:00
original: en
updated: 2024-01
dateline: { en: Chengdu, zh: 成都 }
topics: [russoft, chengdu]
source: { name: RUSSOFT, url: https://russoft.example/a, published: 2024-01-12 }
seeAlso: [{ title: { zh: 标题 } }]
corrections: [{ date: 2024-01-15, en: It was ten., zh: 应为十。 }]
aliases: [old-forum]
`,
    [`${forum}/zh.md`]:
      '---\ntitle: 标题\nsummary: 摘要\ntranslates: [0123456789]\n---\r\n一段。\r\n',
  });
  const { content, faults } = readContent(`${folder}/content`);
  const article = content.articles.find(({ slug }) => slug === 'forum');

  test('has no faults', async () => {
    expect(await tellFaults(makePaper())).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('keeps each fact of an article', () => {
    expect(article).toMatchObject({
      folder: `${folder}/${forum}`,
      published: { iso: '2024-01-12T09:30+08:00', precision: 'minute' },
      updated: { iso: '2024-01', precision: 'month' },
      original: 'en',
      topics: ['russoft', 'chengdu'],
      source: { name: 'RUSSOFT', published: { iso: '2024-01-12', precision: 'day' } },
      seeAlso: [{ title: { zh: '标题' } }],
      corrections: [{ date: { iso: '2024-01-15' }, en: 'It was ten.', zh: '应为十。' }],
      aliases: ['old-forum'],
      related: [],
      draft: false,
    });
    expect(article?.published.instant).toBe(Date.UTC(2024, 0, 12, 1, 30));
    expect(article?.source?.published?.instant).toBe(Date.UTC(2024, 0, 11, 16));
  });

  test('keeps a hash of digits as it is written', () => {
    expect(article?.texts.zh?.translates).toEqual(['0123456789']);
  });

  test('counts the lines of a body from the beginning of its file', () => {
    const { blocks } = content.getBody('article', 'forum', 'zh').read();
    expect(blocks.map(({ line }) => line)).toEqual([6]);
  });

  test('parts a bilingual text by line', () => {
    const visit = content.articles.find(({ slug }) => slug === 'visit');
    expect(visit?.texts.en?.title).toBe('A visit');
    expect(visit?.texts.zh?.title).toBe('来访');
    const [en, zh] = languages.map((language) =>
      content.getBody('article', 'visit', language).read(),
    );
    expect(en?.blocks.map(({ line }) => line)).toEqual([6]);
    expect(en?.tree).toContain('Somebody came to the city in the morning.');
    expect(en?.tree).not.toContain('有人');
    expect(zh?.blocks.map(({ line }) => line)).toEqual([8]);
    expect(zh?.tree).toContain('有人上午来到这座城市。');
  });

  test('may be without topics and pages', () => {
    const changes = {
      'content/site.yaml': undefined,
      'content/topics/chengdu.yaml': undefined,
      'content/topics/russoft.yaml': undefined,
      'content/pages/about/en.md': undefined,
      [`${forum}/article.yaml`]: articleYaml(),
    };
    const bare = readContent(`${makePaper(changes)}/content`);
    expect(bare.content).toMatchObject({ topics: [], pages: [] });
    expect(bare.faults.map(({ rule }) => rule)).toEqual(['site-missing']);
  });
});

describe('A faulty paper', () => {
  test('has only its sound articles in the content', () => {
    const folder = makePaper({ [`${forum}/article.yaml`]: 'original: en\n' });
    const slugs = readContent(`${folder}/content`).content.articles.map(({ slug }) => slug);
    expect(slugs).toEqual(['visit']);
  });

  test('that is not there is told', () => {
    expect(readContent('/nowhere/content').faults).toMatchObject([
      { rule: 'content-missing', file: '/nowhere/content', severity: 'error' },
    ]);
  });

  test('has its bodies checked where another file of the article is faulty', async () => {
    const folder = makePaper({
      [`${forum}/article.yaml`]: 'original: en\n',
      [`${forum}/en.md`]: markdown('A <b>word</b>.\n'),
    });
    expect((await tellFaults(folder)).map((fault) => fault.split(' ')[0])).toEqual([
      'articles/forum/article.yaml:1:1',
      'articles/forum/en.md:6:3',
    ]);
  });

  test.each(['article.yaml', 'en.md'])('does not follow a symbolic link at %s', async (name) => {
    const folder = makePaper();
    const path = join(folder, forum, name);
    rmSync(path);
    writeFileSync(join(folder, 'secret'), markdown());
    symlinkSync(join(folder, 'secret'), path);
    expect(await tellFaults(folder)).toEqual([
      `articles/forum/${name}:1:1 This is a symbolic link. Links are not followed, since they may lead outside the paper. → Put the file or folder itself here instead of the link.`,
    ]);
  });

  test('does not follow a symbolic link to a folder, nor one for a picture', async () => {
    const folder = makePaper({
      [`${forum}/article.yaml`]: articleYaml(
        'image: { file: cover.jpg, alt: { en: a, zh: b } }\nrelated: [away]\n',
      ),
    });
    mkdirSync(join(folder, 'away'));
    symlinkSync(join(folder, 'away'), join(folder, 'content/articles/away'));
    symlinkSync('/etc/passwd', join(folder, forum, 'cover.jpg'));
    expect((await tellFaults(folder)).map((fault) => fault.split('. ')[0])).toEqual([
      'articles/away:1:1 This is a symbolic link',
      'articles/forum/article.yaml:3:16 The picture “cover.jpg” is a symbolic link',
      'articles/forum/cover.jpg:1:1 This is a symbolic link',
    ]);
  });

  test.each([
    'site.yaml',
    'topics/chengdu.yaml',
    'articles/forum/article.yaml',
    'articles/forum/en.md',
    'articles/visit/bilingual.md',
  ])('never makes the reader throw, whatever the bytes of %s', async (file) => {
    const folder = makePaper();
    await fc.assert(
      fc.asyncProperty(fc.oneof(yamlLike, fc.uint8Array({ maxLength: 60 })), async (bytes) => {
        writeFileSync(join(folder, 'content', file), bytes);
        for (const fault of await tellFaults(folder)) {
          expect(fault).toMatch(/^[^ ]+:[1-9]\d*:[1-9]\d* .+ → .+/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
