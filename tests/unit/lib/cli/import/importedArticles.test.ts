import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hexo, hugo, jekyll, wordpress } from '@/tests/support/papers/archives';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { importInto, list, makeArchive, read } from '@/tests/support/papers/importArchive';

describe('What an article keeps', () => {
  test('of Hexo: date by the paper’s clocks, summary, links, pictures, boxes, line breaks', async () => {
    const directory = makeDeskPaper();
    const outcome = await importInto(directory, makeArchive(hexo));
    expect(read(directory, 'kai-mu/article.yaml')).toContain(
      '\npublished: 2019-05-01T09:30:00+08:00\n',
    );
    expect(read(directory, 'kai-mu/article.yaml')).toContain('\ntopics: [chengdu]\n');
    expect(read(directory, 'kai-mu/article.yaml')).toContain(
      '\naliases:\n  - /2019/05/01/kai-mu/\n',
    );
    const text = read(directory, 'kai-mu/zh.md');
    expect(text).toContain('title: 论坛开幕：第一天\nsummary: 论坛在成都开幕，来宾众多。\n');
    expect(text).toContain('论坛在成都开幕，\\\n来宾众多。');
    expect(text).toContain('![来宾人数](chart.png)');
    expect(text).toContain('详见[第二篇](../second/)，参见[首日](../kai-mu/)。');
    expect(existsSync(join(directory, 'articles/kai-mu/chart.png'))).toBe(true);
    const second = read(directory, 'second/zh.md');
    expect(second).toContain('按 `Ctrl` 键，读汉（hàn）字。\\\n换行。');
    expect(second).toContain('> 请**注意**：`{% raw %}`。');
    expect(second).toContain('```js\nif (a < b) {}\n```');
    expect(second).toContain('<!-- {% unknown 甲 乙 %} -->');
    expect(second).toContain('<https://elsewhere.example/a.png>');
    expect(list(outcome)).toContain('shortcode source/_posts/second.md:17');
    expect(list(outcome)).toContain('pictureRemote source/_posts/second.md:19');
    expect(list(outcome)).toContain('noDate source/_drafts/unfinished.md:1');
  });

  test('of Hugo: trees of languages are one article, Traditional is told apart', async () => {
    const directory = makeDeskPaper();
    const outcome = await importInto(directory, makeArchive(hugo));
    expect(readdirSync(join(directory, 'articles/bridge')).sort()).toEqual([
      'article.yaml',
      'en.md',
      'span.png',
      'zh.md',
    ]);
    expect(read(directory, 'bridge/article.yaml')).toContain('\noriginal: en\n');
    expect(read(directory, 'bridge/article.yaml')).toContain(
      '\naliases:\n  - /posts/bridge/\n  - /zh-cn/posts/bridge/\n',
    );
    const text = read(directory, 'bridge/en.md');
    expect(text).toContain('## It opened\n');
    expect(text).toContain('[the second](../second/) or above.');
    expect(text).toContain('![The span](span.png "The span at noon")');
    expect(text).toContain('<https://www.youtube.com/watch?v=abc123>');
    expect(read(directory, 'bridge/zh.md')).toContain('市长到场。');
    expect(read(directory, 'second/article.yaml')).toContain('draft: true');
    expect(read(directory, 'second/en.md')).toContain('\\<String>');
    expect(list(outcome)).toContain('traditional content/zh-tw/posts/bridge/index.md:1');
    expect(list(outcome)).toContain('anchor content/en/posts/bridge/index.md:10');
  });

  test('of Jekyll: the date in the name of the file, code, HTML', async () => {
    const directory = makeDeskPaper();
    const outcome = await importInto(directory, makeArchive(jekyll));
    expect(read(directory, 'first/article.yaml')).toContain('\npublished: 2018-01-02\n');
    expect(read(directory, 'first/article.yaml')).toContain('\n  - /2018/01/02/first.html\n');
    const text = read(directory, 'first/en.md');
    expect(text).toContain("title: 'First: a start'");
    expect(text).toContain('```ruby\nputs "<b>"\n```');
    expect(text).toContain('![A map](map.png)');
    expect(text).toContain('Next: [second](../second/).');
    const second = read(directory, 'second/en.md');
    expect(second).toContain('In **HTML**, with a [link](../first/).');
    expect(second).toMatch(/\| a +\| b +\|\n\| --- \| --- \|\n\| 1 +\| 2 +\|/);
    expect(
      list(outcome).some((note) => note.startsWith('script _posts/2018-01-03-second.html')),
    ).toBe(true);
  });

  test('of WordPress: paragraphs, captions, code; no pages, no comments of readers', async () => {
    const directory = makeDeskPaper();
    await importInto(directory, join(makeArchive(wordpress), 'export.xml'));
    const text = read(directory, 'item-1/en.md');
    expect(text).toContain(
      'title: The harbour & the sea\nsummary: The harbour opened with a ceremony.\n',
    );
    expect(text).toContain('The harbour opened\\\nwith a ceremony.');
    expect(text).toContain('**More** ships came, see [the second](../item-2/).');
    expect(text).toContain('![The pier](pier.png "The pier at dawn")');
    expect(text).toContain('```js\nif (a < b) {}\n```');
    expect(read(directory, 'item-2/en.md')).toMatch(/- +one item\n- +another/);
    expect(readdirSync(join(directory, 'articles')).sort()).toEqual(['forum', 'item-1', 'item-2']);
  });
});
