import { describe, expect, test } from 'vitest';
import { makePaper, markdown } from './makePaper';
import { tellFaults } from './tellFaults';

const zh = 'content/articles/forum/zh.md';
const en = 'content/articles/forum/en.md';

describe('The language of a text', () => {
  test.each([
    ['English in zh.md', zh, 'This is English in a Chinese file, all of it.'],
    ['Chinese in en.md', en, '这是写在英文文件里的中文，全文如此。渡轮周一复航，码头重新启用。'],
  ])('%s is an error', async (_, file, body) => {
    const [fault] = await tellFaults(makePaper({ [file]: markdown(body) }));
    expect(fault).toContain('The text of this');
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
