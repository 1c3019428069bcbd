import { describe, expect, test } from 'vitest';
import { type Files, makePaper, markdown } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const en = 'content/articles/forum/en.md';
const zh = 'content/articles/forum/zh.md';
const bilingual = 'content/articles/visit/bilingual.md';

/** What is wrong, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'no front matter',
    { [en]: 'A paragraph.\n' },
    [
      'articles/forum/en.md:1:1 This file does not begin with “---”, so it has no title and no summary. → Begin the file with a line “---”, then lines “title: …” and “summary: …”, then another line “---”. Nothing may come before it, not even an empty line.',
    ],
  ],
  [
    'an empty line before it',
    { [en]: `\n${markdown()}` },
    [
      'articles/forum/en.md:1:1 This file does not begin with “---”, so it has no title and no summary. → Begin the file with a line “---”, then lines “title: …” and “summary: …”, then another line “---”. Nothing may come before it, not even an empty line.',
    ],
  ],
  [
    'front matter that is not closed',
    { [en]: '---\ntitle: x\nsummary: y\n\nText\n' },
    [
      'articles/forum/en.md:1:1 The front matter of this file begins with “---” but never ends. → Add a line “---” after the title and the summary, before the text.',
    ],
  ],
  [
    'front matter that is a program',
    { [en]: '---js\n{ title: process.exit(1) }\n---\nText\n' },
    [
      'articles/forum/en.md:1:1 This line is “---js”; front matter begins and ends with exactly “---”. → Write three hyphens and nothing else on this line.',
    ],
  ],
  [
    'a fence of four hyphens',
    { [en]: '---\ntitle: x\nsummary: y\n----\nText\n' },
    [
      'articles/forum/en.md:4:1 This line is “----”; front matter begins and ends with exactly “---”. → Write three hyphens and nothing else on this line.',
    ],
  ],
  [
    'nothing between the fences',
    { [en]: '---\n---\nText\n' },
    [
      'articles/forum/en.md:1:1 Nothing is filled in here. → Fill in the lines that this kind of file needs, such as “title: …”. The README lists them.',
    ],
  ],
  [
    'no title',
    { [en]: '---\nsummary: y\n---\nText\n' },
    ['articles/forum/en.md:2:1 “title” is missing here. → Add a line “title: …”.'],
  ],
  [
    'a title left empty and a summary of spaces',
    { [en]: '---\ntitle:\nsummary: " "\n---\nText\n' },
    [
      'articles/forum/en.md:2:7 “title” is left empty. → Fill it in, such as “title: …”: it may not be left out.',
      'articles/forum/en.md:3:10 “summary” has no text in it. → Write the text: it may not be left out.',
    ],
  ],
  [
    'a summary as long as an article',
    { [en]: `---\ntitle: x\nsummary: ${'x'.repeat(2001)}\n---\nText\n` },
    [
      'articles/forum/en.md:3:10 “summary” has 2,001 characters, more than the 2,000 that fit there. → Shorten it. Long texts belong in the body.',
    ],
  ],
  [
    'a title of which YAML takes a part for a comment',
    { [en]: '---\ntitle: Issue #1\nsummary: "x #y"\n---\nText\n' },
    [
      'articles/forum/en.md:2:14 Nothing after “#” on this line is read: “#1”. → If it belongs to the text, put the whole text in quotes: title: "Issue #1". If not, delete it.',
    ],
  ],
  [
    'no body',
    { [en]: '---\ntitle: x\nsummary: y\n---\n\n  \n' },
    [
      'articles/forum/en.md:6:1 There is no text after the front matter of this file. → Write the text below the second “---”, or delete the file until there is a text.',
    ],
  ],
  [
    'a body of nothing but a hidden note',
    { [en]: markdown('<!-- nothing -->\n') },
    [
      'articles/forum/en.md:1:1 There is no text after the front matter of this file. → Write the text below the second “---”, or delete the file until there is a text.',
    ],
  ],
  [
    'translates on the original',
    { [en]: '---\ntitle: x\nsummary: y\ntranslates: [0123456789]\n---\nText\n' },
    [
      'articles/forum/en.md:4:13 article.yaml says that this is the original, but “translates” says that it was made from another text. → Remove “translates” from this file, or correct “original” in article.yaml.',
    ],
  ],
  [
    'translates with something else than hashes',
    { [zh]: '---\ntitle: x\nsummary: y\ntranslates: [0123456789, 12e4567890, xyz]\n---\n文字\n' },
    [
      'articles/forum/zh.md:4:38 “translates” has “xyz”, which this program did not write there. → Remove “translates” and run “npm run translated” for this article.',
    ],
  ],
  [
    'a title in one language only',
    {
      [bilingual]:
        '---\ntitle: { en: A visit }\nsummary: { en: a, zh: b }\n---\n\nSomebody came to the city.\n\n有人来到这座城市。\n',
    },
    [
      'articles/visit/bilingual.md:2:8 “title” is not given in Chinese. → Add “zh: …” under “title”: it is required in both languages.',
    ],
  ],
  [
    'a bilingual text in one language',
    {
      [bilingual]:
        '---\ntitle: { en: A visit, zh: 甲 }\nsummary: { en: a, zh: b }\n---\n\nSomebody came to the city.\n',
    },
    [
      'articles/visit/bilingual.md:1:1 This bilingual text has no paragraph in Chinese. → Add the paragraphs in Chinese, or rename the file to en.md with title and summary in one language.',
    ],
  ],
];

describe('Front matter', () => {
  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});
