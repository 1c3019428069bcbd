import { describe, expect, test } from 'vitest';
import {
  articleYaml,
  type Files,
  makePaper,
  markdown,
  siteYaml,
} from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const en = 'content/articles/forum/en.md';
const zh = 'content/articles/forum/zh.md';
const article = 'content/articles/forum/article.yaml';
const bilingual = 'content/articles/visit/bilingual.md';

/** What is wrong, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'both sides of a merge that nobody has settled, but not where they are shown as code',
    {
      [article]: `<<<<<<< HEAD\n${articleYaml()}=======\ndraft: true\n>>>>>>> work\n`,
      [en]: markdown('One.\n\n<<<<<<< HEAD\nTwo.\n=======\nThree.\n>>>>>>> work\n'),
      [zh]: markdown('一。\n\n```\n<<<<<<< HEAD\n=======\n>>>>>>> work\n```\n'),
    },
    ['article.yaml:1', 'en.md:8'].map(
      (place) =>
        `articles/forum/${place}:1 A merge has left both sides here, between lines of “<<<<<<<”, “=======” and “>>>>>>>”. → Keep one side or join the two, and delete these three lines.`,
    ),
  ],
  [
    'names that cannot stand in an address',
    {
      'content/articles/My Article/article.yaml': articleYaml(),
      'content/articles/My Article/en.md': markdown(),
      'content/articles/a..b/article.yaml': articleYaml(),
      'content/articles/a..b/en.md': markdown(),
      'content/articles/文章/article.yaml': articleYaml(),
      'content/articles/文章/en.md': markdown(),
    },
    [
      'articles/My Article:1:1 The name “My Article” can’t be used in a web address: only a–z, 0–9 and hyphens can. → Rename it to “my-article”, and change it wherever it is mentioned.',
      'articles/a..b:1:1 The name “a..b” can’t be used in a web address: only a–z, 0–9 and hyphens can. → Rename it to “a-b”, and change it wherever it is mentioned.',
      'articles/文章:1:1 The name “文章” can’t be used in a web address: only a–z, 0–9 and hyphens can. → Rename it with lower-case Latin letters, digits and hyphens, such as “software-forum”.',
    ],
  ],
  [
    'names that no file system or address has room for',
    {
      [article]: articleYaml(`aliases: [${'a'.repeat(101)}]\n`),
      [`content/articles/${'quay-'.repeat(24)}1/article.yaml`]: articleYaml(),
      [`content/articles/${'quay-'.repeat(24)}1/en.md`]: markdown(),
    },
    [
      `articles/forum/article.yaml:3:11 The name “${'a'.repeat(40)}…” has 101 characters, more than the 100 that an address has room for. → Write a shorter one, of a few words.`,
      `articles/${'quay-'.repeat(24)}1:1:1 The name “${'quay-'.repeat(8)}…” has 121 characters, more than the 100 that an address has room for. → Write a shorter one, of a few words.`,
    ],
  ],
  [
    'names that differ in capital letters alone',
    {
      'content/articles/Forum/article.yaml': articleYaml(),
      'content/articles/Forum/en.md': markdown(),
    },
    [
      'articles/Forum:1:1 The name “Forum” can’t be used in a web address: only a–z, 0–9 and hyphens can. → Rename it to “forum”, and change it wherever it is mentioned.',
      'articles/forum:1:1 The address “forum” already belongs to articles/Forum. Upper and lower case count as the same. → Give one of the two another name, or remove it from “aliases”.',
    ],
  ],
  [
    'a page in the place of the paper’s own',
    { 'content/pages/topics/en.md': markdown() },
    [
      'pages/topics:1:1 A page can’t be named “topics”: the paper has its own page at that address. → Give the folder another name.',
    ],
  ],
  [
    'both forms of a text',
    { 'content/articles/visit/en.md': markdown() },
    [
      'articles/visit/bilingual.md:1:1 This article has both bilingual.md and en.md, so its text is there twice. → Keep one form: either bilingual.md alone, or en.md and zh.md.',
    ],
  ],
  [
    'a folder without article.yaml',
    { [article]: undefined, 'content/articles/forum/article.yml': articleYaml() },
    [
      'articles/forum/article.yaml:1:1 This article has no article.yaml, so nothing says when it comes out or in which language it was written. → Add “article.yaml” with at least published and original. If the folder is not an article, move it out of “articles”.',
      'articles/forum/article.yml:1:1 Nothing reads “article.yml”, so it will not appear in the paper. → If it is meant to be “article.yaml”, rename it. Otherwise move it elsewhere.',
    ],
  ],
  [
    'a folder without a text',
    { [en]: undefined, [zh]: undefined },
    [
      'articles/forum:1:1 There is no text in this folder: neither en.md nor zh.md. → Add “en.md” or “zh.md”, or both. An article may have “bilingual.md” instead.',
    ],
  ],
  [
    'files in an article’s folder that nobody reads, and a picture that is none',
    {
      'content/articles/forum/EN.md': 'x',
      'content/articles/forum/zh-CN.md': 'x',
      'content/articles/forum/notes.txt': 'x',
      'content/articles/forum/photo.jpg': 'x',
      'content/articles/forum/img/a.jpg': 'x',
      'content/articles/forum/.DS_Store': 'x',
    },
    [
      'articles/forum/EN.md:1:1 Nothing reads “EN.md”, so it will not appear in the paper. → If it is meant to be “en.md”, rename it. Otherwise move it elsewhere.',
      'articles/forum/img:1:1 Nothing reads “img”, so it will not appear in the paper. → Move it elsewhere or delete it. Only these are read here: article.yaml, en.md, zh.md, bilingual.md.',
      'articles/forum/notes.txt:1:1 Nothing reads “notes.txt”, so it will not appear in the paper. → Move it elsewhere or delete it. Only these are read here: article.yaml, en.md, zh.md, bilingual.md.',
      'articles/forum/photo.jpg:1:1 “photo.jpg” is not a picture that browsers can show, whatever its name says. → Open it in an image editor and save it as JPEG, PNG, WebP, AVIF or GIF. HEIC from a phone has to be converted as well.',
      'articles/forum/zh-CN.md:1:1 Nothing reads “zh-CN.md”, so it will not appear in the paper. → If it is meant to be “zh.md”, rename it. Otherwise move it elsewhere.',
    ],
  ],
  [
    'files elsewhere that nobody reads',
    {
      'content/articles/loose.md': 'x',
      'content/topics/x.yml': 'x',
      'content/sites.yaml': 'x',
      'content/pages/about.md': 'x',
      'content/topic/a.yaml': 'x',
      'content/README.md': 'x',
    },
    [
      'articles/loose.md:1:1 Nothing reads “loose.md”, so it will not appear in the paper. → Move it elsewhere or delete it. Only folders are read here, one for each article.',
      'pages/about.md:1:1 Nothing reads “about.md”, so it will not appear in the paper. → Move it elsewhere or delete it. Only folders are read here, one for each page.',
      'sites.yaml:1:1 Nothing reads “sites.yaml”, so it will not appear in the paper. → If it is meant to be “site.yaml”, rename it. Otherwise move it elsewhere.',
      'topic:1:1 Nothing reads “topic”, so it will not appear in the paper. → If it is meant to be “topics”, rename it. Otherwise move it elsewhere.',
      'topics/x.yml:1:1 Nothing reads “x.yml”, so it will not appear in the paper. → If it is meant to be “x.yaml”, rename it. Otherwise move it elsewhere.',
    ],
  ],
  [
    'a folder in the place of a file',
    { [en]: undefined, 'content/articles/forum/en.md/x.md': 'x' },
    [
      'articles/forum/en.md:1:1 This should be a plain file, but it is something else, such as a folder. → Replace it with a file of that name.',
    ],
  ],
  [
    'no articles yet, which is no fault',
    {
      [article]: undefined,
      [en]: undefined,
      [zh]: undefined,
      'content/articles/visit/article.yaml': undefined,
      [bilingual]: undefined,
      'content/site.yaml': siteYaml.replace('lead: forum\n', ''),
    },
    [],
  ],
  [
    'no site.yaml',
    { 'content/site.yaml': undefined },
    [
      'site.yaml:1:1 There is no site.yaml, which gives the paper its name, address and time zone. → Add a file “site.yaml” with name, tagline, url, timeZone and publisher.',
    ],
  ],
  [
    'a file in GBK',
    { [en]: Buffer.from('---\ntitle: \xb3\xc9\xb6\xbc\n', 'latin1') },
    [
      'articles/forum/en.md:2:8 This file is not in UTF-8: byte 12, at this place, can’t be read. It was probably saved as GBK. → Open it in the program that wrote it and save it again as UTF-8.',
    ],
  ],
  [
    'a file in UTF-16',
    { [en]: Buffer.from(`\uFEFF${markdown()}`, 'utf16le') },
    [
      'articles/forum/en.md:1:1 This file is not in UTF-8: byte 1, at this place, can’t be read. It was probably saved as UTF-16 LE. → Open it in the program that wrote it and save it again as UTF-8.',
    ],
  ],
  [
    'a file in Latin-1',
    { [en]: Buffer.from(markdown('Caf\xe9 in Chengdu\n'), 'latin1') },
    [
      'articles/forum/en.md:6:4 This file is not in UTF-8: byte 51, at this place, can’t be read. It was probably saved as Windows-1252. → Open it in the program that wrote it and save it again as UTF-8.',
    ],
  ],
  [
    'a file with zeros',
    { [en]: markdown('a\u0000b\n') },
    [
      'articles/forum/en.md:6:2 There is a control character here, U+0000, which no page may contain. → Delete it. It can’t be seen: delete the letters around it and type them again.',
    ],
  ],
  [
    'a body of 5 MB',
    { [en]: markdown('word '.repeat(1_000_000)) },
    [
      'articles/forum/en.md:1:1 This file has 5.0 MB; a text may have at most 1 MB, which is about a thousand pages. → If there are pictures inside the text, save them as files beside it. If it is a book, split it into articles.',
    ],
  ],
  [
    'a paragraph of 750 kB',
    { [en]: markdown('word '.repeat(150_000)) },
    [
      'articles/forum/en.md:6:1 This paragraph has 750,000 characters; 50,000 is the limit. → Split it with empty lines.',
    ],
  ],
];

describe('Files and folders', () => {
  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});
