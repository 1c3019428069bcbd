import { expect, test } from 'vitest';
import {
  articleYaml,
  type Files,
  makePaper,
  markdown,
  siteYaml,
} from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const en = 'content/articles/forum/en.md';
const article = 'content/articles/forum/article.yaml';
const topic = 'content/topics/russoft.yaml';
const hidden = '\u202e';

/** What is wrong, the files, and the place and the beginning of what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'an invisible character in a headline',
    { [en]: markdown('Text.\n', `A ${hidden}headline`) },
    ['articles/forum/en.md:2:10 There is an invisible character here, U+202E'],
  ],
  [
    'one in a caption, and one written as an escape',
    {
      [article]: articleYaml(
        `dateline: { en: A${hidden}, zh: 甲 }\nsource: { name: { en: "\\u200b", zh: 乙 } }\n`,
      ),
    },
    [
      'articles/forum/article.yaml:3:18 There is an invisible character here, U+202E',
      'articles/forum/article.yaml:4:23 There is an invisible character here, U+200B',
    ],
  ],
  [
    'a control character in a topic',
    { [topic]: 'kind: place\nname: { en: "A\\x07", zh: 甲 }\nsummary: { en: A., zh: 甲。 }\n' },
    ['topics/russoft.yaml:2:13 There is a control character'],
  ],
  [
    'topics of one name, one as an alias in other letters',
    {
      [topic]:
        'kind: place\nname: { en: A, zh: 甲 }\naliases: { en: [chengdu] }\nsummary: { en: A., zh: 甲。 }\n',
    },
    ['topics/russoft.yaml:3:17 “chengdu” is a name of “chengdu” too'],
  ],
  [
    'a site and a hub without HTTPS',
    {
      'content/site.yaml': `${siteYaml.replace('https:', 'http:')}announce: { hubs: ['http://hub.example/'] }\n`,
    },
    [
      'site.yaml:3:6 “url” is “http://courier.example”: without HTTPS',
      'site.yaml:9:20 “announce.hubs” is “http://hub.example/”: without HTTPS',
    ],
  ],
  [
    'a site, a source and a link on this machine or in its network',
    {
      'content/site.yaml': siteYaml.replace('courier.example', 'localhost:3000'),
      [article]: articleYaml('source: { name: X, url: http://192.168.0.1/x }\n'),
      [en]: markdown(
        'Text [a](https://nas.local/), [b](https://10.0.0.1/), [c](https://11.0.0.1/).\n',
      ),
    },
    [
      'articles/forum/article.yaml:3:25 “source.url” is “http://192.168.0.1/x”, which is an address on this machine or in its network alone: no reader could open it. → Write an address that everyone can open.',
      'articles/forum/en.md:6:6 The address “https://nas.local/” leads nowhere',
      'articles/forum/en.md:6:31 The address “https://10.0.0.1/” leads nowhere',
      'site.yaml:3:6 “url” is “https://localhost:3000”, which is an address on this machine or in its network alone: no reader could open it. → Write an address that everyone can open. To try the site out on this machine, set SITE_URL instead.',
    ],
  ],
  [
    'a summary and a heading that only say the headline again',
    {
      [en]: '---\ntitle: The quay is open\nsummary: The quay is open.\n---\n\n# The Quay Is Open\n\nText.\n',
      'content/articles/forum/zh.md':
        '---\ntitle: 码头启用\nsummary: “码头”启用。\n---\n\n正文。\n\n# 码头启用\n',
    },
    [
      'articles/forum/en.md:3:10 The summary only says the headline again',
      'articles/forum/en.md:6:1 This heading only says the headline again',
      'articles/forum/zh.md:3:10 The summary only says the headline again',
    ],
  ],
  [
    'a heading level that is skipped',
    { [en]: markdown('## A\n\n#### B\n\n### C\n\nText.\n') },
    ['articles/forum/en.md:8:1 This heading (####) skips a level: the next one here is ###.'],
  ],
  [
    'links without an address',
    { [en]: markdown('Text [a]( ), [b](), [c](#).\n') },
    [
      'articles/forum/en.md:6:6 This link leads nowhere',
      'articles/forum/en.md:6:14 This link leads nowhere',
      'articles/forum/en.md:6:21 This link leads nowhere',
    ],
  ],
  [
    'an alias in “related” and in a link',
    {
      'content/articles/visit/article.yaml': articleYaml('aliases: [forums]\n'),
      [article]: articleYaml('related: [forums]\n'),
      [en]: markdown('Text [a](../forums/).\n'),
    },
    [
      'articles/forum/article.yaml:3:11 “related” names the article “forums”, which does not exist. Did you mean “visit”?',
      'articles/forum/en.md:6:6 The link “../forums/” leads nowhere. Did you mean “../visit/”?',
    ],
  ],
  [
    'nothing where levels differ but follow each other, and emoji are joined',
    {
      [en]: markdown('# A\n\n### B\n\n# C\n\nText.\n'),
      [article]: articleYaml('dateline: { en: A family 👨‍👩‍👧, zh: 甲 }\n'),
    },
    [],
  ],
  [
    'nothing where a withdrawn article has no text any more',
    {
      'content/articles/gone/article.yaml': articleYaml(
        'withdrawn: { date: 2024-01-14, en: It was wrong., zh: 内容有误。 }\n',
      ),
    },
    [],
  ],
];

test.each(cases)('Finds %s', async (_, files, told) => {
  const faults = await tellFaults(makePaper(files));
  expect(faults.map((fault, index) => fault.slice(0, told[index]?.length))).toEqual(told);
});
