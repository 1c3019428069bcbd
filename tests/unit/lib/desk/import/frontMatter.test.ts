import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '@/lib/desk/import/frontMatter';

const facts = { title: '港口二期：开工了', date: '2023-01-05', authors: ['王小明'] };

describe('parseFrontMatter', () => {
  test.each([
    [
      'YAML',
      "---\ntitle: 港口二期：开工了\ndate: 2023-01-05 12:30:00\ntags:\n  - 物流\nauthor: '王小明'\n---\n",
    ],
    [
      'YAML that ends with dots',
      '---\ntitle: 港口二期：开工了\ndate: 2023-01-05\nauthor: 王小明\n...\n',
    ],
    [
      'YAML with a time zone and a list',
      '---\ntitle: 港口二期：开工了\ndate: 2023-01-05T12:30:00+08:00\nauthors:\n  - name: 王小明\n---\n',
    ],
    [
      'YAML without its first fence',
      'title: 港口二期：开工了\ndate: 2023-01-05 12:30:00\ntags: [港口, 物流]\nauthor: 王小明\n---\n',
    ],
    [
      'TOML',
      '+++\ntitle = "港口二期：开工了"\ndate = 2023-01-05T12:30:00Z\nauthors = ["王小明"]\n[params]\ntitle = "x"\n+++\n',
    ],
    [
      'JSON',
      '{\n  "title": "港口二期：开工了",\n  "date": "2023-01-05",\n  "author": "王小明"\n}\n',
    ],
    [
      'JSON before semicolons',
      '"title": "港口二期：开工了",\n"date": "2023-01-05",\n"author": "王小明"\n;;;\n',
    ],
  ])('reads %s, and keeps the lines of the text', (_, source) => {
    const front = parseFrontMatter(`${source}\n港口二期工程今天开工。\n`);
    expect(front).toMatchObject({ ...facts, source: source.trim() });
    const before = source.replace(/[^\n]/g, '');
    expect(front.rest).toBe(`${before}\n港口二期工程今天开工。\n`);
  });

  test('reads the headers of an e-mail', () => {
    const source =
      'From: Anna Berg <anna@harbour.example>\nTo: desk@paper.example\nSubject: Second phase\n opens today\nDate: Fri, 12 Jan 2024 09:30:00 +0800';
    expect(parseFrontMatter(`${source}\n\nThe second phase opens today.`)).toMatchObject({
      source,
      title: 'Second phase opens today',
      date: '2024-01-12',
      authors: [],
      rest: '\n\n\n\n\n\nThe second phase opens today.',
    });
  });

  test('keeps front matter that can’t be read', () => {
    const front = parseFrontMatter('---\ntitle: "open\n---\n\nText.');
    expect(front).toMatchObject({ source: '---\ntitle: "open\n---', authors: [] });
  });

  test.each([
    'A headline\n\nText.',
    '---\n\nA rule above, and one below.\n\n---\n\nText.',
    'A headline\n---\n\nText.',
    'Note: this is no front matter.\n\n---\n\nText.',
    'Date: 12 January 2024\n\nText.',
    '{braces} begin this sentence.',
    '',
  ])('finds none in %j', (text) => {
    expect(parseFrontMatter(text)).toMatchObject({ source: '', authors: [], rest: text });
  });

  test('takes no time over a long text that only begins like front matter', () => {
    const text = `title: a\n${'   \n'.repeat(5000)}x`;
    const begin = performance.now();
    expect(parseFrontMatter(text).source).toBe('');
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
