import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { type ArticleStatus, getStatus } from '@/lib/desk/status/getStatus';
import { renderStatusPage } from '@/lib/desk/status/renderStatusPage';
import { renderStatusTable } from '@/lib/desk/status/renderStatusTable';
import { chinese, english, makeDeskPaper } from '@/tests/support/papers/deskPaper';

async function getRows(): Promise<readonly ArticleStatus[]> {
  const directory = makeDeskPaper({
    'articles/a-single/article.yaml': 'published: 2024-01-12\noriginal: en\ndraft: true\n',
    'articles/a-single/en.md': english.replace('A forum', 'A < i>& "forum"'),
    'articles/b-unpaired/article.yaml': 'published: 2024-01-12\noriginal: en\n',
    'articles/b-unpaired/en.md': english,
    'articles/b-unpaired/zh.md': chinese.replace('\n\n来宾众多。', ''),
    'articles/c-together/article.yaml': 'published: 2024-01-12\noriginal: en\n',
    'articles/c-together/bilingual.md':
      '---\ntitle: { en: x, zh: 甲 }\nsummary: { en: y, zh: 乙 }\n---\n\nIt met.\n\n论坛开幕。\n',
    'articles/d-stale/article.yaml': 'published: 2024-01-12\noriginal: en\n',
    'articles/d-stale/en.md': english,
    'articles/d-stale/zh.md': chinese.replace(
      'summary',
      "translates: ['0123456789', '0123456780']\nsummary",
    ),
    'articles/e-broken/article.yaml': 'x',
    'articles/f-embargoed/article.yaml': 'published: 2026-03-01T09:30+00:00\noriginal: en\n',
    'articles/f-embargoed/en.md': english,
    'articles/g-withdrawn/article.yaml':
      'published: 2024-01\noriginal: en\nwithdrawn: { date: 2024-02-01, en: Why., zh: 原因。 }\n',
  });
  const now = Date.parse('2026-01-01T00:00Z');
  return getStatus(await checkPaper({ directory, now }), now);
}

describe('The status of a paper', () => {
  test('tells whether readers see an article, and from when by the paper’s clocks', async () => {
    const rows = await getRows();
    expect(rows.map(({ slug, state, published }) => `${slug} ${state} ${published}`)).toEqual([
      'a-single draft 2024-01-12T00:00:00+08:00',
      'b-unpaired published 2024-01-12T00:00:00+08:00',
      'c-together published 2024-01-12T00:00:00+08:00',
      'd-stale published 2024-01-12T00:00:00+08:00',
      'e-broken unknown undefined',
      'f-embargoed embargoed 2026-03-01T17:30:00+08:00',
      'forum published 2024-01-12T00:00:00+08:00',
      'g-withdrawn withdrawn 2024-01',
    ]);
    expect(renderStatusTable({ rows }, 'en')).toContain('embargoed until 2026-03-01 17:30 +08:00');
    expect(renderStatusTable({ rows }, 'zh')).toContain('2026-03-01 17:30 +08:00 发布');
  });

  test('tells of each article its languages, pairing, translation and findings', async () => {
    const rows = await getRows();
    expect(
      rows.map(({ slug, languages, pairing, translation, errors, warnings }) =>
        [slug, languages.join('+'), pairing, translation, errors, warnings].join(' '),
      ),
    ).toEqual([
      'a-single en single single 0 0',
      'b-unpaired en+zh unpaired unrecorded 0 1',
      'c-together en+zh paired bilingual 0 0',
      'd-stale en+zh paired stale 0 2',
      'e-broken  single single 1 0',
      'f-embargoed en single single 0 0',
      'forum en+zh paired unrecorded 0 0',
      'g-withdrawn  single single 0 0',
    ]);
  });

  test('tells questions apart from warnings, and a paragraph that is asked about as paired', async () => {
    const directory = makeDeskPaper({
      'articles/asked/article.yaml': 'published: 2024-01-12\noriginal: en\n',
      'articles/asked/en.md': `${english}\nThe minister will not attend the talks.\n`,
      'articles/asked/zh.md': `${chinese}\n部长将出席会谈。\n`,
    });
    const rows = getStatus(await checkPaper({ directory, now: 0 }), 0);
    const asked = rows.find(({ slug }) => slug === 'asked');
    expect(asked).toMatchObject({ pairing: 'paired', errors: 0, warnings: 0, questions: 1 });
    expect(renderStatusTable({ rows }, 'en')).toMatch(/^asked .* 1 question /m);
    expect(renderStatusTable({ rows }, 'zh')).toMatch(/^asked .* 1 个疑问 /m);
  });

  test('is a table whose columns stand under each other, in both languages', async () => {
    const rows = await getRows();
    const [head, first] = renderStatusTable({ rows }, 'en').split('\n');
    expect(head).toMatch(
      /^Article {6}State {36}Languages {9}Paragraphs {2}Translation {10}Findings {4}Headline$/,
    );
    expect(first).toMatch(
      /^a-single {5}draft {36}English {11}– {11}– {20}none {8}A < i>& "forum"$/,
    );
    expect(renderStatusTable({ rows }, 'zh')).toContain(
      'b-unpaired   已发布                        英文、中文  不对应    未登记      1 个警告  论坛',
    );
    expect(renderStatusTable({ rows }, 'en')).toContain('8 articles; 3 need an editor.');
  });

  test('is a page that needs nothing else, and shows titles as they are written', async () => {
    const page = renderStatusPage({ rows: await getRows() }, 'zh');
    expect(page).toContain('<html lang="zh-Hans">');
    expect(page).toContain('A &lt; i&gt;&amp; &quot;forum&quot;');
    expect(page).not.toMatch(/<script|src=|href=/);
  });
});
