import { makeFolder } from './makeFolder';

const site = `name: { en: Test, zh: 测试 }
tagline: { en: News, zh: 新闻 }
url: https://courier.example
timeZone: Asia/Shanghai
publisher: { name: { en: Press, zh: 测试社 } }
`;

const topic = `kind: place
name: { en: Chengdu, zh: 成都 }
summary: { en: A city., zh: 一座城市。 }
`;

export const english =
  '---\ntitle: A forum\nsummary: It met.\n---\n\nIt met in Chengdu.\n\nMany came.\n';
export const chinese =
  '---\ntitle: 论坛\nsummary: 论坛开幕。\n---\n\n论坛在成都举行。\n\n来宾众多。\n';

/** A sound paper with one article in both languages; `files` are put beside or instead of its own. */
export function makeDeskPaper(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return makeFolder({
    'site.yaml': site,
    'topics/chengdu.yaml': topic,
    'articles/forum/article.yaml': 'published: 2024-01-12\noriginal: en\ntopics: [chengdu]\n',
    'articles/forum/en.md': english,
    'articles/forum/zh.md': chinese,
    ...files,
  });
}
