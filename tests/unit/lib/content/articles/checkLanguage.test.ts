import { describe, expect, test } from 'vitest';
import { makePaper, markdown } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const zh = 'content/articles/forum/zh.md';
const en = 'content/articles/forum/en.md';

/** A text in the language of its file, but for its headline. */
function write(file: string, title: string): string {
  const [summary, body] =
    file === en ? ['It is said so.', 'The quay is open.'] : ['有此一说。', '码头重新启用。'];
  return `---\ntitle: ${title}\nsummary: ${summary}\n---\n\n${body}\n`;
}

describe('The language of a text', () => {
  test.each([
    ['English in zh.md', zh, 'This is English in a Chinese file, all of it.'],
    ['Chinese in en.md', en, '这是写在英文文件里的中文，全文如此。渡轮周一复航，码头重新启用。'],
  ])('%s is an error', async (_, file, body) => {
    const [fault] = await tellFaults(makePaper({ [file]: markdown(body) }));
    expect(fault).toContain('The text of this');
  });

  test.each([
    [
      'English in zh.md',
      zh,
      'The ferry is back on Monday',
      'The headline of this Chinese file is in English.',
    ],
    ['Chinese in en.md', en, '渡轮周一复航', 'The headline of this English file is in Chinese.'],
  ])('a headline that is %s is an error', async (_, file, title, what) => {
    const [fault] = await tellFaults(makePaper({ [file]: write(file, title) }));
    expect(fault).toContain(`.md:2:8 ${what}`);
  });

  test.each([
    ['a name in Chinese', zh, 'Windows Server 2003'],
    ['a Chinese title in English', en, '《渡口》, a novel'],
  ])('%s is no other language', async (_, file, title) => {
    expect((await tellFaults(makePaper({ [file]: write(file, title) }))).join()).not.toContain(
      'of this',
    );
  });

  test('Traditional characters in zh.md are an error', async () => {
    const body = '港務公司表示，擴建工程將於夏天開工，屆時三個新碼頭可以停靠大型貨輪。';
    expect(await tellFaults(makePaper({ [zh]: markdown(body) }))).toEqual([
      'articles/forum/zh.md:6:1 The Chinese of this file is in Traditional characters. → Write it in Simplified characters: the Traditional edition is made from them.',
    ]);
  });

  test.each([
    ['names and code', zh, '他用 `npm run build` 部署 Next.js、React 和 TypeScript 项目。'],
    ['a Traditional name', zh, '論壇（这是馆名）在港口旁的旧楼里，周一重新开放，入场免费。'],
    ['a code block', zh, '运行下面的命令即可完成安装。\n\n```\nthis is the output of it\n```'],
    ['a Chinese name and title', en, 'Her novel 《渡口》 and the word 码头 were in the museum.'],
    ['a quotation in Chinese', en, 'The sign says “渡轮周一复航，码头重新启用” and nothing more.'],
  ])('%s in it are none', async (_, file, body) => {
    expect(await tellFaults(makePaper({ [file]: markdown(body) }))).toEqual([]);
  });
});
