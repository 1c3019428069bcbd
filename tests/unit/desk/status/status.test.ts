import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { type ArticleStatus, getStatus } from '@/lib/desk/status/getStatus';
import { renderStatusPage } from '@/lib/desk/status/renderStatusPage';
import { renderStatusTable } from '@/lib/desk/status/renderStatusTable';
import { chinese, english, makeDeskPaper } from '@/tests/support/deskPaper';

async function getRows(): Promise<readonly ArticleStatus[]> {
  const directory = makeDeskPaper({
    'articles/a-single/article.yaml': 'published: 2024-01-12\noriginal: en\ndraft: true\n',
    'articles/a-single/en.md': english.replace('A forum', 'A <i>& "forum"'),
    'articles/b-unpaired/article.yaml': 'published: 2024-01-12\noriginal: en\n',
    'articles/b-unpaired/en.md': english,
    'articles/b-unpaired/zh.md': chinese.replace('\n\n来宾众多。', ''),
    'articles/c-together/article.yaml': 'published: 2024-01-12\noriginal: en\n',
    'articles/c-together/bilingual.md':
      '---\ntitle: { en: x, zh: 甲 }\nsummary: { en: x, zh: 乙 }\n---\n\nIt met.\n\n论坛开幕。\n',
    'articles/d-stale/article.yaml': 'published: 2024-01-12\noriginal: en\n',
    'articles/d-stale/en.md': english,
    'articles/d-stale/zh.md': chinese.replace(
      'summary',
      "translates: ['0123456789', '0123456780']\nsummary",
    ),
    'articles/e-broken/article.yaml': 'x',
  });
  const { articles, faults } = await checkPaper({ directory, now: Date.now() });
  return getStatus(articles, faults);
}

describe('The status of a paper', () => {
  test('tells of each article its languages, pairing, translation and findings', async () => {
    const rows = await getRows();
    expect(
      rows.map(({ slug, languages, isDraft, pairing, translation, errors, warnings }) =>
        [slug, languages.join('+'), isDraft, pairing, translation, errors, warnings].join(' '),
      ),
    ).toEqual([
      'a-single en true single single 0 0',
      'b-unpaired en+zh false unpaired unrecorded 0 1',
      'c-together en+zh false paired bilingual 0 0',
      'd-stale en+zh false paired stale 0 2',
      'e-broken  false single single 1 0',
      'forum en+zh false paired unrecorded 0 0',
    ]);
  });

  test('is a table whose columns stand under each other, in both languages', async () => {
    const rows = await getRows();
    const [head, first] = renderStatusTable(rows, 'en').split('\n');
    expect(head).toMatch(/^Article {11}Languages {9}Paragraphs {2}Translation {10}Findings$/);
    expect(first).toMatch(/^a-single \(draft\) {2}English {11}– {11}– {20}none$/);
    expect(renderStatusTable(rows, 'zh')).toContain(
      'b-unpaired        英文、中文  不对应    未登记      1 个警告',
    );
    expect(renderStatusTable(rows, 'en')).toContain('6 articles; 3 need an editor.');
  });

  test('is a page that needs nothing else, and shows titles as they are written', async () => {
    const page = renderStatusPage(await getRows(), 'zh');
    expect(page).toContain('<html lang="zh-Hans">');
    expect(page).toContain('A &lt;i&gt;&amp; &quot;forum&quot;');
    expect(page).not.toMatch(/<script|src=|href=/);
  });
});
