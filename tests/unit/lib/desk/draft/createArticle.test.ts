import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { createArticle, type NewArticle } from '@/lib/desk/draft/createArticle';
import { createSlug } from '@/lib/desk/draft/createSlug';
import { writeDraft } from '@/lib/desk/draft/writeDraft';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';

const article: NewArticle = {
  title: { en: 'A “new” forum: yes', zh: '新论坛：是' },
  original: 'en',
  published: '2024-01-12',
  authors: [],
  topics: ['chengdu'],
  isBilingual: false,
};

test('A word that is too long for a name is cut', () => {
  expect(createSlug(`${'a'.repeat(400)} b`)).toBe('a'.repeat(70));
});

describe('A new article', () => {
  test.each([
    ['in two files', article, ['en.md 2 missing-key', 'zh.md 2 missing-key']],
    [
      'in Chinese alone',
      { ...article, title: { zh: '新论坛' }, original: 'zh' as const },
      ['zh.md 2 missing-key'],
    ],
    ['in one file', { ...article, isBilingual: true }, ['bilingual.md 5 left-empty']],
  ])('%s lacks nothing but what is to be written', async (_, facts, missing) => {
    const directory = makeDeskPaper();
    expect(writeDraft(`${directory}/articles/new`, createArticle(facts, 'en'))).toBe(true);
    const { faults } = await checkPaper({ directory, now: Date.now() });
    const told = faults.map(({ file, line, rule }) => `${file.split('/').at(-1)} ${line} ${rule}`);
    expect(
      told.filter((line) => !line.endsWith('empty-body') && !line.endsWith('one-language-body')),
    ).toEqual(missing);
  });

  test('is a draft, with what is settled and a word where something is missing', () => {
    const [facts, en] = createArticle(article, 'en');
    expect(facts?.text).toBe(
      'published: 2024-01-12\noriginal: en\ntopics: [chengdu]\ndraft: true\n',
    );
    expect(en?.text).toBe(`---
title: 'A “new” forum: yes'
# summary: one or two sentences, to be written
---

<!-- Write the article here and delete this line. -->
`);
  });

  test('is never written over another', () => {
    const folder = `${makeDeskPaper()}/articles/forum`;
    const before = readFileSync(`${folder}/en.md`, 'utf8');
    expect(writeDraft(folder, createArticle(article, 'en'))).toBe(false);
    expect(readFileSync(`${folder}/en.md`, 'utf8')).toBe(before);
    const file = `${makeDeskPaper()}/articles/file`;
    writeFileSync(file, 'x');
    expect(writeDraft(file, createArticle(article, 'en'))).toBe(false);
    mkdirSync(`${file}s`);
    expect(writeDraft(`${file}s`, createArticle(article, 'en'))).toBe(false);
  });
});

describe('createSlug', () => {
  test.each([
    [
      'China, Pakistan to forge strong software cooperation',
      'china-pakistan-to-forge-strong-software-cooperation',
    ],
    ['RUSSOFT’s president & São Paulo', 'russofts-president-and-sao-paulo'],
    ['On 10–11 January: 24.25', 'on-10-11-january-24-25'],
    ['中文标题', ''],
    [
      `${'word '.repeat(40)}`,
      'word-word-word-word-word-word-word-word-word-word-word-word-word-word',
    ],
  ])('%s', (title, slug) => {
    expect(createSlug(title)).toBe(slug);
  });
});
