import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseText } from '@/lib/desk/import/parseText';
import { renderDraft } from '@/lib/desk/import/renderDraft';
import { topics } from '@/tests/support/papers/glossary';

const folder = 'tests/fixtures/import';
const paper = {
  topics,
  authors: [],
  names: [],
  headlines: new Map([['Qingshan opens a second basin', 'second-basin']]),
};

function read(name: string): string {
  return readFileSync(`${folder}/${name}`, 'utf8');
}

function importText(text: string, into = paper): Readonly<Record<string, string>> {
  const { article, authors } = renderDraft(parseText(text), into, 'en');
  return Object.fromEntries([
    ...article.map((file) => [file.name, file.text]),
    ...authors.map((file) => [`authors/${file.name}`, file.text]),
  ]);
}

/** Letters and figures alone: what a sentence says, whatever its marks, spaces and lines. */
function strip(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** What becomes a fact and is written otherwise there. */
const furniture = [
  /^(?:3 March 2023|June 7, 2019|2023年3月2日 09:30)$/,
  /^(?:Related news|相关新闻|## See also:|## Original url:|By )/,
  /^来源：/,
];

describe('Import', () => {
  test.each(readdirSync(folder))('loses no sentence of %s', (name) => {
    const lines = read(name)
      .split('\n')
      .filter((line) => strip(line) !== '' && !furniture.some((pattern) => pattern.test(line)));
    const written = Object.values(
      importText(read(name), { topics: [], authors: [], names: [], headlines: new Map() }),
    )
      .map(strip)
      .join('\n');
    const sentences = lines
      .flatMap((line) => line.split(/^(LOWEN \(HPA\) :|新华社.*?）)|(?<=[.!?。！？]) ?/))
      .filter((sentence) => sentence && strip(sentence) !== '');
    expect(sentences.length).toBeGreaterThan(3);
    expect(sentences.filter((sentence) => !written.includes(strip(sentence ?? '')))).toEqual([]);
  });

  test('makes one bilingual text of paragraphs that alternate, and fixes what a PDF left in it', () => {
    const files = importText(read('speech.txt'));
    expect(Object.keys(files)).toEqual(['article.yaml', 'bilingual.md']);
    expect(files['article.yaml']).toBe(`published: 2023-03-03
original: en
related: [second-basin]
seeAlso:
  - title:
      en: Pilots of two ports train together
draft: true
`);
    expect(files['bilingual.md']).toContain(`---
title:
  en: Two ports agree on a common timetable
  # zh: not in the text; write the headline
summary:
  # en: one or two sentences, to be written
  # zh: one or two sentences, to be written
---`);
    expect(files['bilingual.md']).toContain('这是我自 2018 年以来第三次访问青山港。');
    expect(files['bilingual.md']).toContain('两港贸易年均增长超过 12%，2022 年达到 242.5 亿美元。');
    expect(files['bilingual.md']).toContain('in May this year”.');
  });

  test('finds title, byline, date, caption, see also and address, and leaves out what is there twice', () => {
    const files = importText(read('report.md'));
    expect(Object.keys(files)).toEqual([
      'article.yaml',
      'en.md',
      'authors/the-harbour-gazette.yaml',
    ]);
    expect(files['article.yaml']).toBe(`# The text names as its sources: Coast Radio
# A picture caption without its picture (line 16): Harbour master Anna Berg.
published: 2019-06-07
original: en
authors: [the-harbour-gazette]
source:
  name: The Harbour Gazette
  url: https://www.harbourgazette.example/2019/06/07/ferry-line-reopens-a101
  published: 2019-06-07
seeAlso:
  - title:
      en: Island school gets a new roof
draft: true
`);
    expect(
      files['authors/the-harbour-gazette.yaml'],
    ).toBe(`# “person”, or “organisation” for an outlet.
kind: organisation
name:
  en: The Harbour Gazette
  # zh: not in the text; write it
`);
    expect(files['en.md']?.match(/Ferry line reopens/g)).toHaveLength(1);
    expect(files['en.md']?.split('\n\n')).toHaveLength(3);
  });

  test('takes dateline and agency off a wire report whose paragraphs are lines', () => {
    const files = importText(read('wire.txt'));
    expect(files['article.yaml']).toBe(`# Dateline of the text: LOWEN (HPA) :
# The text names as its sources: Coastal News Net (CNN)
# published: the text gives no date; write the publication date, such as 2024-01-12
original: en
dateline:
  en: Lowen
  # zh: not in the text; write it
source:
  name: HPA
draft: true
`);
    expect(files['en.md']).toContain('---\n\nThe 3rd meeting of coastal towns ended');
    expect(files['en.md']?.split('\n\n')).toHaveLength(4);
  });

  test('reads Chinese furniture', () => {
    const files = importText(read('chinese.txt'));
    expect(Object.keys(files)).toEqual([
      'article.yaml',
      'zh.md',
      'authors/li-ming.yaml',
      'authors/wang-fang.yaml',
    ]);
    expect(files['article.yaml']).toContain('published: 2023-03-02\noriginal: zh\n');
    expect(files['article.yaml']).toContain('zh: 青山');
    expect(files['article.yaml']).toContain('authors: [li-ming, wang-fang]');
    expect(files['authors/li-ming.yaml']).toContain('zh: 李明');
    expect(files['authors/wang-fang.yaml']).toContain('zh: 王芳');
    expect(files['article.yaml']).toContain('source:\n  name: 海岸日报');
    expect(files['article.yaml']).toContain('zh: 两港引航员联合培训');
    expect(files['zh.md']).toContain('title: 青山港启用第二港池');
    expect(files['zh.md']).toContain('新港池将使吞吐量提高三成。');
  });

  test('joins lines of a narrow column, and keeps a whole text after a whole text apart', () => {
    const files = importText(read('wrapped.txt'));
    expect(Object.keys(files)).toEqual(['article.yaml', 'en.md', 'zh.md']);
    expect(files['en.md']).toContain(
      'is to begin in the coming spring. "We have waited long enough," said the mayor, who is a former fisher-man and knows the rocks.',
    );
    expect(files['zh.md']).toContain('小镇已筹得购置新灯的资金，塔身工程将于春季开工。');
    expect(files['zh.md']).toContain('title: 小镇重建海边旧灯塔');
  });

  test('keeps what it can’t place as comments, with the line', () => {
    const { unplaced } = parseText(read('strange.txt'));
    expect(unplaced.map(({ line, text }) => `${line}: ${text}`)).toEqual([
      '5: Остров встречает гостей на трёх языках.',
      '9: 12345',
      '11: مرحبا بكم في الجزيرة',
    ]);
    expect(importText(read('strange.txt'))['article.yaml']).toContain(
      '# Not placed, from line 5 of the text.',
    );
  });

  test('names in both languages what the paper knows', () => {
    const files = importText(
      'A visit\n\nMOSCOW (HPA) — Makarov went from Chengdu to Chengdu again.',
    );
    expect(files['article.yaml']).toContain('dateline:\n  en: Moscow\n  zh: 莫斯科\n');
    expect(files['article.yaml']).toContain('topics: [chengdu, makarov]');
  });

  test('takes Windows line ends, a byte order mark and a form feed', () => {
    const text = '\uFEFFA title\r\n\r\nOne line here.\fAnother page.\r\n';
    expect(importText(text)['en.md']).toMatch(
      /title: A title\n[\s\S]*One line here\.\n\nAnother page\.\n$/,
    );
  });

  test('keeps Markdown as it is', () => {
    const text =
      '# Title\n\nText.\n\n### Part\n\n- a, b\n- c\n\n```\nx  =  1\n\ny\n```\n\n| a |\n|---|\n| 1 |';
    expect(importText(text)['en.md']?.split('---\n\n')[1]).toBe(
      'Text.\n\n### Part\n\n- a, b\n- c\n\n```\nx  =  1\n\ny\n```\n\n| a |\n|---|\n| 1 |\n',
    );
  });

  test('keeps the structure of Markdown', () => {
    const body = [
      '工程分为三部分。',
      '1. 码头\n   - 东区\n     - 泊位一\n   - 西区\n2. 仓库\n\n   仓库在码头北侧。',
      '```yaml\nport:\n  berths: 3\n```',
      '    缩进的代码 x = 1',
      '![](map.png)',
      '---',
      '| 年 | 量 |\n|---|---|\n| 2022 | 12 |',
      '第一行诗，  \n第二行诗。',
      '说明见脚注[^1]。',
      '[^1]: 脚注第一段。\n\n    脚注第二段。',
    ].join('\n\n');
    const files = importText(`港口二期开工\n============\n\n${body}\n`);
    expect(Object.keys(files)).toEqual(['article.yaml', 'zh.md']);
    expect(files['zh.md']).toContain('title: 港口二期开工\n');
    expect(files['zh.md']?.split('---\n\n').slice(1).join('---\n\n')).toBe(`${body}\n`);
  });

  test('takes the language from prose, so that code makes no article bilingual', () => {
    const text =
      '# 港口开放\n\n港口今天开放。\n\n```js\nconst berths = 3;\n```\n\n工期两年。\n\n```js\nopen();\n```\n\n货轮明天抵达。';
    const files = importText(text);
    expect(Object.keys(files)).toEqual(['article.yaml', 'zh.md']);
    expect(files['zh.md']?.split('---\n\n')[1]).toBe(`${text.slice('# 港口开放\n\n'.length)}\n`);
  });

  test('keeps front matter and comments where readers don’t see them, and tells of both', () => {
    const text =
      '---\ntitle: 港口通告\ndate: 2024-05-06\nslug: port\n---\n<!--\nThe port opens.\n\nToday.\n-->\n\n港口今天开放。\n\n<!-- more -->\n\n工期两年。';
    const files = importText(text);
    expect(files['zh.md']).toMatch(
      /^---\ntitle: 港口通告\n[\s\S]*---\n\n港口今天开放。\n\n工期两年。\n$/,
    );
    expect(files['article.yaml']).toContain('published: 2024-05-06\n');
    expect(files['article.yaml']).toContain('# slug: port\n');
    expect(files['article.yaml']).toContain('# The port opens.\n#\n# Today.\n');
    expect(parseText(text).found.map(({ what, line }) => `${what} ${line}`)).toEqual([
      'frontMatter 1',
      'comment 6',
      'comment 14',
    ]);
  });

  test('keeps spaces around English marks, and paragraphs that begin with an indent', () => {
    const line = '‘Single’ “double” — dash – en dash… ellipsis.';
    expect(importText(`A title\n\n${line}`)['en.md']).toContain(`\n\n${line}\n`);
    const chinese = importText(
      '海港新码头启用\n　　码头耗资２．４亿美元。\n　　共有１２个泊位。\n　　记者　李安',
    );
    expect(chinese['zh.md']).toContain('\n\n码头耗资2.4亿美元。\n\n共有12个泊位。\n');
    expect(chinese['authors/li-an.yaml']).toContain('zh: 李安');
    const english = importText(
      'A title\n\n    The port opened on Friday.\n\n    It has 12 berths.\n',
    );
    expect(english['en.md']).toContain('\n\nThe port opened on Friday.\n\nIt has 12 berths.\n');
  });

  test('says where it guesses, what mixes languages, and that a text is in Traditional', () => {
    const { found } = parseText(
      '海港新碼頭啟用\n\n港務局星期五啟用了新碼頭。\n\n「這是里程碑，」局長說。\n\nThe port opened today. 港口今天開放了。',
    );
    expect(found.map(({ what, isGuess }) => [what, isGuess ?? false])).toEqual([
      ['title', true],
      ['traditional', false],
      ['mixed', true],
    ]);
    const files = importText('海港新碼頭啟用\n\n港務局啟用了新碼頭。\n\n「好，」他說。');
    expect(files['zh.md']).toContain('「好，」他說。');
  });

  test('separates sentences that alternate, and keeps comments inside a paragraph from readers', () => {
    const files = importText(
      'The port opened today. 港口今天开放了。 It has twelve berths. 码头有十二个泊位。\n\nIt cost a lot <!-- ask --> of money.\n\n造价很高。',
    );
    const text = files['bilingual.md'] ?? '';
    expect(text).toContain(
      'The port opened today. It has twelve berths.\n\n港口今天开放了。码头有十二个泊位。',
    );
    expect(text).toContain('It cost a lot of money.');
    expect(files['article.yaml']).toContain('ask');
  });

  test('says where a text is too long to be read as Markdown', () => {
    const { found } = parseText(`# A title\n\n${'word '.repeat(12_000)}.\n`, true);
    expect(found.map(({ what, line }) => `${what} ${line}`)).toContain('excess 3');
  });

  test('takes a paragraph of five megabytes', () => {
    const long = `${'Nothing ends (here), said 12,5 of "them" -- '.repeat(110_000)}.`;
    expect(importText(`A title\n\n${long}`)['en.md']?.length).toBeGreaterThan(4_800_000);
  });

  test('has nothing to say of an empty text', () => {
    expect(parseText('')).toMatchObject({ body: [], unplaced: [], found: [] });
  });
});
