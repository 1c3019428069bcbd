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

/** What is wrong, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'unknown topics',
    { [article]: articleYaml('topics: [chengdoo, xyz, chengdu, chengdu]\n') },
    [
      'articles/forum/article.yaml:3:10 “topics” names the topic “chengdoo”, which does not exist. Did you mean “chengdu”? → Write “chengdu”; or add topics/chengdoo.yaml.',
      'articles/forum/article.yaml:3:20 “topics” names the topic “xyz”, which does not exist. → Add topics/xyz.yaml, or remove “xyz”.',
      'articles/forum/article.yaml:3:34 “topics” names “chengdu” twice. → Remove one of the two.',
    ],
  ],
  [
    'unknown authors',
    {
      [article]: articleYaml('authors: [ann-lee, xyz, ann-li]\n'),
      'content/authors/ann-li.yaml': 'kind: person\nname: { en: Ann Li, zh: 李安 }\n',
    },
    [
      'articles/forum/article.yaml:3:11 “authors” names the author “ann-lee”, who does not exist. Did you mean “ann-li”? → Write “ann-li”; or add authors/ann-lee.yaml.',
      'articles/forum/article.yaml:3:20 “authors” names the author “xyz”, who does not exist. → Add authors/xyz.yaml, or remove “xyz”.',
    ],
  ],
  [
    'an author with the name of another, and one who is a topic under the same id',
    {
      'content/authors/ann-li.yaml': 'kind: person\nname: { en: Ann Li, zh: 李安 }\n',
      'content/authors/li-an.yaml': 'kind: person\nname: { en: A. Li, zh: 李安 }\n',
      'content/authors/russoft.yaml': 'kind: organisation\nname: { en: RUSSOFT, zh: 俄软协 }\n',
    },
    [
      'authors/li-an.yaml:2:24 “李安” is a name of “ann-li” too, so readers and the check of names can’t tell the two apart. → If both are one thing, keep one entry, and change “topics” and “authors” in articles that name the other; if it is a topic and an author, call both files by the same id. If not, add to the name what tells them apart.',
    ],
  ],
  [
    'unknown articles',
    { [article]: articleYaml('related: [visi, nothing-like-it, ../x, Visit]\n') },
    [
      'articles/forum/article.yaml:3:11 “related” names the article “visi”, which does not exist. Did you mean “visit”? → Write “visit”, or remove “visi”.',
      'articles/forum/article.yaml:3:17 “related” names the article “nothing-like-it”, which does not exist. → Write the name of the article’s folder, or remove “nothing-like-it”.',
      'articles/forum/article.yaml:3:34 “related” names the article “../x”, which does not exist. → Write the name of the article’s folder, or remove “../x”.',
      'articles/forum/article.yaml:3:40 “related” names the article “Visit”, which does not exist. Did you mean “visit”? → Write “visit”, or remove “Visit”.',
    ],
  ],
  [
    'series without parts, with an unknown one, one twice, and one of another series',
    {
      'content/series/a.yaml':
        'name: { en: A, zh: 甲 }\nsummary: { en: A., zh: 甲。 }\narticles: [forum, visi, forum]\n',
      'content/series/b.yaml':
        'name: { en: B, zh: 乙 }\nsummary: { en: B., zh: 乙。 }\narticles: [visit, forum]\n',
      'content/series/c.yaml':
        'name: { en: C, zh: 丙 }\nsummary: { en: C., zh: 丙。 }\narticles: []\n',
    },
    [
      'series/a.yaml:3:19 “articles” names the article “visi”, which does not exist. Did you mean “visit”? → Write “visit”, or remove “visi”.',
      'series/a.yaml:3:25 “articles” names “forum” twice. → Remove one of the two.',
      'series/b.yaml:3:19 “forum” is a part of the series “a” as well, and readers of an article are led through one. → Remove it from one of the two.',
      'series/c.yaml:3:11 “articles” is empty, so this series has no parts. → Write the names of its articles’ folders in their order, or delete the file.',
    ],
  ],
  [
    'an article related to itself',
    { [article]: articleYaml('related: [forum]\n') },
    ['articles/forum/article.yaml:3:11 “related” names this article itself, “forum”. → Remove it.'],
  ],
  [
    'aliases',
    {
      [article]: articleYaml('aliases: [visit, old, Old, ../x, a/b]\n'),
      'content/articles/visit/article.yaml': articleYaml('aliases: [old]\n'),
    },
    [
      'articles/forum/article.yaml:3:11 The address “visit” already belongs to articles/visit. Upper and lower case count as the same. → Give one of the two another name, or remove it from “aliases”.',
      'articles/forum/article.yaml:3:23 “aliases” has “Old”, which can’t be used in a web address: only a–z, 0–9 and hyphens can. → Write “old”, if that is what you mean.',
      'articles/forum/article.yaml:3:28 “aliases” has “../x”, which can’t be used in a web address: only a–z, 0–9 and hyphens can. → Write “x”, if that is what you mean.',
      'articles/forum/article.yaml:3:34 “aliases” has “a/b”, which can’t be used in a web address: only a–z, 0–9 and hyphens can. → Write “/a/b”, if that is what you mean.',
      'articles/visit/article.yaml:3:11 The address “old” already belongs to articles/forum. Upper and lower case count as the same. → Give one of the two another name, or remove it from “aliases”.',
    ],
  ],
  [
    'a site that names what is not there',
    {
      'content/site.yaml': siteYaml
        .replace('[chengdu]', '[chengdoo]')
        .replace('lead: forum', 'lead: forun'),
    },
    [
      'site.yaml:7:14 “navigation” names the topic “chengdoo”, which does not exist. Did you mean “chengdu”? → Write “chengdu”; or add topics/chengdoo.yaml.',
      'site.yaml:8:7 “lead” names the article “forun”, which does not exist. Did you mean “forum”? → Write “forum”, or remove “forun”.',
    ],
  ],
  [
    'an original that is missing',
    { [article]: 'published: 2024-01-12\noriginal: zh\n', [zh]: undefined },
    [
      'articles/forum/article.yaml:2:11 “original” says that the article was written in Chinese, but there is no zh.md. → Add zh.md, or set “original” to the language that is there.',
    ],
  ],
  [
    'links to what is not there',
    {
      [en]: markdown(
        '[a](../visi/)\n\n[b](../visit/en.md)\n\n[c](../../topics/chengdoo/)\n\n[d](../../abuot/)\n\n[e](../../archive/2023-01/)\n\n[f](/en/articles/visit/)\n\n[g](../../articles/)\n',
      ),
    },
    [
      'articles/forum/en.md:6:1 The link “../visi/” leads nowhere. Did you mean “../visit/”? → Write ../visit/.',
      'articles/forum/en.md:8:1 The link “../visit/en.md” leads nowhere. Did you mean “../visit/”? → Write ../visit/.',
      'articles/forum/en.md:10:1 The link “../../topics/chengdoo/” leads nowhere. Did you mean “../../topics/chengdu/”? → Write ../../topics/chengdu/.',
      'articles/forum/en.md:12:1 The link “../../abuot/” leads nowhere. Did you mean “../../about/”? → Write ../../about/.',
      'articles/forum/en.md:14:1 The link “../../archive/2023-01/” leads nowhere. → Write ../name-of-the-folder/ for an article, ../../topics/id/ for a topic, or a full address with https://.',
      'articles/forum/en.md:16:1 The link “/en/articles/visit/” leads nowhere. Did you mean “../visit/”? → Write ../visit/.',
      'articles/forum/en.md:18:1 The link “../../articles/” leads nowhere. → Write ../name-of-the-folder/ for an article, ../../topics/id/ for a topic, or a full address with https://.',
    ],
  ],
  [
    'links to places in texts that are not there',
    { [en]: markdown('[a](#p2) [b](#p1) [c](../visit/#p2) [d](../visit/#p1)\n') },
    [
      'articles/forum/en.md:6:1 The link “#p2” leads to a place that is not in the text. → Open the page and copy the address beside the paragraph you mean; it ends in #p and a number.',
      'articles/forum/en.md:6:19 The link “../visit/#p2” leads to a place that is not in the text. → Open the page and copy the address beside the paragraph you mean; it ends in #p and a number.',
    ],
  ],
  [
    'a link to a draft',
    {
      [en]: markdown('[a](../visit/)\n'),
      'content/articles/visit/article.yaml': articleYaml('draft: true\n'),
    },
    [
      'articles/forum/en.md:6:1 The link “../visit/” leads to an article that readers can’t see: it isn’t published yet, or it was withdrawn. They get the words without the link. → Publish that article first, or leave the link out.',
    ],
  ],
  [
    'a link to an embargoed article',
    {
      [en]: markdown('[a](../visit/)\n'),
      'content/articles/visit/article.yaml': 'published: 2024-02\noriginal: en\n',
    },
    [
      'articles/forum/en.md:6:1 The link “../visit/” leads to an article that readers can’t see: it isn’t published yet, or it was withdrawn. They get the words without the link. → Publish that article first, or leave the link out.',
    ],
  ],
  [
    'links that browsers must not open',
    {
      [en]: markdown(
        'A [link](javascript:alert(1)), [data](data:text/html,x), [host](//evil.example/), ![p](data:image/png;base64,x)\n',
      ),
    },
    [
      'articles/forum/en.md:6:3 The address “javascript:alert(1)” is not one that readers can safely open. → Write an address that begins with https:// or mailto:, or one inside the paper such as ../other-article/.',
      'articles/forum/en.md:6:32 The address “data:text/html,x” is not one that readers can safely open. → Write an address that begins with https:// or mailto:, or one inside the paper such as ../other-article/.',
      'articles/forum/en.md:6:58 The address “//evil.example/” is not one that readers can safely open. → Write an address that begins with https:// or mailto:, or one inside the paper such as ../other-article/.',
      'articles/forum/en.md:6:83 The address “data:image/png;base64,x” is not one that readers can safely open. → Write an address that begins with https:// or mailto:, or one inside the paper such as ../other-article/.',
    ],
  ],
];

describe('References', () => {
  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});
