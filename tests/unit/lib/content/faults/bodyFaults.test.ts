import { describe, expect, test } from 'vitest';
import { articleYaml, type Files, makePaper, markdown } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const en = 'content/articles/forum/en.md';
const article = 'content/articles/forum/article.yaml';
const bilingual = 'content/articles/visit/bilingual.md';

/** What is wrong, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'HTML',
    { [en]: markdown('Hello <script>alert(1)</script>\n\n<iframe src="x"></iframe>\n') },
    [
      'articles/forum/en.md:6:7 “script” is HTML, which is never published. → Write it in Markdown, or remove it. If you mean the sign itself, put a backslash before it, or backticks around it.',
      'articles/forum/en.md:8:1 “iframe” is HTML, which is never published. → Write it in Markdown, or remove it. If you mean the sign itself, put a backslash before it, or backticks around it.',
    ],
  ],
  [
    'CR LF and a byte order mark, at the places of the file',
    {
      [en]: `\uFEFF${markdown('Text <b>x</b>')}`.replaceAll('\n', '\r\n'),
      [article]: `\uFEFF${articleYaml('topics: [chengdo]')}`.replaceAll('\n', '\r\n'),
    },
    [
      'articles/forum/article.yaml:3:10 “topics” names the topic “chengdo”, which does not exist. Did you mean “chengdu”? → Write “chengdu”; or add topics/chengdo.yaml.',
      'articles/forum/en.md:6:6 “b” is HTML, which is never published. → Write **words**.',
    ],
  ],
  [
    'a list of two languages in a bilingual text',
    {
      [bilingual]:
        '---\ntitle: { en: A visit, zh: 甲 }\nsummary: { en: a, zh: b }\n---\n\nSomebody came to the city.\n\n有人来到这座城市。\n\n- The first thing\n- The second thing\n\n- 第一件事\n- 第二件事\n',
    },
    [
      'articles/visit/bilingual.md:13:1 From here on, this list is in the other language: two lists have run together. → Begin the items of one language with - and those of the other with *, so that they are two lists.',
    ],
  ],
  [
    'a picture that both languages of a bilingual text share, once',
    {
      [bilingual]:
        '---\ntitle: { en: A visit, zh: 甲 }\nsummary: { en: a, zh: b }\n---\n\nSomebody came to the city.\n\n有人来到这座城市。\n\n![](x.png)\n',
    },
    [
      'articles/visit/bilingual.md:10:1 The picture “x.png” has no description for those who can’t see it. → Describe the picture between the square brackets: ![The hall in Chengdu](hall.jpg).',
      'articles/visit/bilingual.md:10:1 There is no picture “x.png” in articles/visit. → Put the file there, or remove the line. Upper and lower case must match.',
    ],
  ],
];

describe('Bodies', () => {
  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});
