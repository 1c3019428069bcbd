import { relative } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { getTraditionalNames } from '@/lib/archive/buildArchive';
import { findGuesses } from '@/lib/archive/findGuesses';
import { readPaper } from '@/lib/archive/readPaper';
import { createConverter } from '@/lib/language/converter';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';

afterEach(() => vi.unstubAllEnvs());

/** `file:line:column` and what is around each character that no phrase decides. */
function list(files: Readonly<Record<string, string>>): readonly string[] {
  const folder = makeDeskPaper(files);
  vi.stubEnv('CONTENT_DIR', folder);
  const { content } = readPaper({ drafts: true }).reading;
  return findGuesses(createConverter(getTraditionalNames(content)), content)
    .filter(({ character }) => character === '后' || character === '余')
    .map(({ file, line, column, context }) => {
      return `${relative(folder, file)}:${line}:${column} ${context}`;
    });
}

const head = '---\ntitle: 论坛\nsummary: 论坛开幕。\n---\n';

test('each guess has its place in the file and the words around it', () => {
  expect(list({ 'articles/forum/zh.md': `${head}\n皇后后天发布报告。\n\n他姓后。\n` })).toEqual([
    'articles/forum/zh.md:8:3 他姓后。',
  ]);
});

test('one in the headline or the summary too, however YAML writes them', () => {
  const quoted =
    '---\ntitle: "皇后说：“他姓后”"\nsummary: >\n  论坛开幕。\n  后天下午，他姓后。\n---\n\n来宾众多。\n';
  expect(list({ 'articles/forum/zh.md': quoted })).toEqual([
    'articles/forum/zh.md:2:16 后说：“他姓后”',
    'articles/forum/zh.md:5:10 天下午，他姓后。',
  ]);
});

test('only in what pages convert: no code, address or comment, and emphasis and descriptions with the rest', () => {
  const body = `
<!-- 他姓后。 -->

他**姓**后，[他姓余](/后.html)，代码 \`姓后\`，地址 https://a.example/姓后 。

![他姓后](后.png "题：他姓余")

\`\`\`
姓后
\`\`\`

他说
姓后。
`;
  expect(list({ 'articles/forum/zh.md': head + body })).toEqual([
    'articles/forum/zh.md:8:7 后，',
    'articles/forum/zh.md:10:5 他姓后',
    'articles/forum/zh.md:17:2 他说姓后。',
  ]);
});

test('in what article.yaml, topics and pages say in Chinese', () => {
  const article =
    'published: 2024-01-12\noriginal: en\ntopics: [chengdu]\ndateline: { en: Hou, zh: 姓后 }\n';
  const topic =
    'kind: place\nname: { en: Chengdu, zh: 成都 }\nsummary:\n  en: A city.\n  zh: 他姓后。\n';
  expect(
    list({
      'articles/forum/article.yaml': article,
      'topics/chengdu.yaml': topic,
      'pages/about/zh.md': `${head}\n他姓后。\n`,
    }),
  ).toEqual([
    'articles/forum/article.yaml:4:27 姓后',
    'topics/chengdu.yaml:5:9 他姓后。',
    'pages/about/zh.md:6:3 他姓后。',
  ]);
});

test('in the Chinese of bilingual.md', () => {
  const text =
    '---\ntitle: { en: A forum, zh: 论坛 }\nsummary: { en: It met., zh: 他姓后。 }\n---\n\nIt met.\n\n他姓后。\n';
  expect(
    list({
      'articles/both/article.yaml': 'published: 2024-01-12\noriginal: en\n',
      'articles/both/bilingual.md': text,
    }),
  ).toEqual([
    'articles/both/bilingual.md:3:31 他姓后。',
    'articles/both/bilingual.md:8:3 他姓后。',
  ]);
});
