import { makeFolder } from '@/tests/support/papers/makeFolder';

export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** `article.yaml` of a sound article, with these lines after its own two. */
export function articleYaml(lines = ''): string {
  return `published: 2024-01-12\noriginal: en\n${lines}`;
}

/** A sound Markdown file of an article or a page. */
export function markdown(body = 'A paragraph.\n', title = 'A headline'): string {
  return `---\ntitle: ${title}\nsummary: A summary.\n---\n\n${body}`;
}

export const siteYaml = `name: { en: Test Courier, zh: 测试信使 }
tagline: { en: News for tests, zh: 测试新闻 }
url: https://courier.example
timeZone: Asia/Shanghai
publisher:
  name: { en: Test Press, zh: 测试社 }
navigation: [chengdu]
lead: forum
`;

const topicYaml = `kind: place
name: { en: Chengdu, zh: 成都 }
summary: { en: A city., zh: 一座城市。 }
`;

const bilingual = `---
title: { en: A visit, zh: 来访 }
summary: { en: Somebody came., zh: 有人来了。 }
---

Somebody came to the city in the morning.

有人上午来到这座城市。
`;

const paper: Files = {
  'content/site.yaml': siteYaml,
  'content/topics/chengdu.yaml': topicYaml,
  'content/topics/russoft.yaml':
    'kind: organisation\nname: { en: RUSSOFT, zh: 俄软协 }\nsummary: { en: A body., zh: 一个协会。 }\n',
  'content/articles/forum/article.yaml': articleYaml('topics: [chengdu]\n'),
  'content/articles/forum/en.md': markdown(),
  'content/articles/forum/zh.md': markdown('一段。\n', '标题'),
  'content/articles/visit/article.yaml': articleYaml(),
  'content/articles/visit/bilingual.md': bilingual,
  'content/pages/about/en.md': markdown(),
};

/** A new folder that holds a small sound paper in `content`, with these files changed or, undefined, left out. */
export function makePaper(changes: Files = {}): string {
  const files = Object.entries({ ...paper, ...changes });
  return makeFolder(
    Object.fromEntries(files.flatMap(([path, text]) => (text === undefined ? [] : [[path, text]]))),
  );
}
