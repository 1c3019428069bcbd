import { expect, test } from 'vitest';
import { articleYaml, type Files, makePaper, siteYaml } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const en = 'content/articles/forum/en.md';
const article = 'content/articles/forum/article.yaml';

/** What readers would not see as it was meant, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'lines that seem to be kept apart',
    {
      [en]: '---\ntitle: |\n  First line\n\n  Second line\nsummary: |-\n  y\n---\nText\n',
      [article]: articleYaml(
        'corrections:\n  - date: 2024-01-12\n    en: | # both\n      One.\n      Two.\n    zh: |\n      一。\n',
      ),
    },
    [
      'articles/forum/article.yaml:5:9 “|” keeps the lines of a text apart, but “corrections.en” is one line: these 2 are joined. → Write it on one line, or “>” in place of “|”.',
      'articles/forum/en.md:2:8 “|” keeps the lines of a text apart, but “title” is one line: these 2 are joined. → Write it on one line, or “>” in place of “|”.',
    ],
  ],
  [
    'marks that only a body has a use for',
    {
      [en]: '---\ntitle: A <b>bold</b> move\nsummary: See [the plan](../visit/).\n---\nText\n',
      [article]: articleYaml('source: { name: "*Quay Post*" }\n'),
      'content/site.yaml': siteYaml.replace('测试新闻', '"**测试**新闻"'),
    },
    [
      'articles/forum/article.yaml:3:17 “source.name” is plain text, so readers would see the marks in “*Quay Post*”. → Write the words without them.',
      'articles/forum/en.md:2:8 “title” is plain text, so readers would see the marks in “<b>”. → Write the words without them.',
      'articles/forum/en.md:3:10 “summary” is plain text, so readers would see the marks in “[the plan](../visit/)”. → Write the words without them.',
      'site.yaml:2:36 “tagline.zh” is plain text, so readers would see the marks in “**测试**”. → Write the words without them.',
    ],
  ],
];

const plain: readonly (readonly [string, Files])[] = [
  [
    'stars and brackets',
    { [en]: '---\ntitle: "2 * 3 * 4, f*** [sic] (a < b)"\nsummary: "5<6 *) [1]"\n---\nText\n' },
  ],
  ['folded lines', { [en]: '---\ntitle: >\n  a\n  b\nsummary: y | z\n---\nText\n' }],
  [
    'names of files and addresses',
    { [article]: articleYaml('source: { name: A, url: https://a.example/*b*/ }\n') },
  ],
];

test.each(cases)('tells of %s', async (_, files, faults) => {
  expect(await tellFaults(makePaper(files))).toEqual(faults);
});

test.each(plain)('has nothing against %s', async (_, files) => {
  expect(await tellFaults(makePaper(files))).toEqual([]);
});
