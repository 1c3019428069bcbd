import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRules } from '@/lib/admin/adminConfig';
import { readText, writeText } from '@/lib/admin/browser/textFile';
import { readFields, writeFields } from '@/lib/admin/browser/yamlFile';

const rules = createRules();

/** What becomes of a file when the editor changes these fields. */
function edit(text: string, changes: Readonly<Record<string, unknown>>): string {
  return writeFields({ ...readFields(text, rules), ...changes }, rules);
}

const article = `# For editors: the report has no day.
published: 2024-01 # as the conference
original: zh
dateline: { en: Islamabad, zh: 伊斯兰堡 }
topics: [china,  pakistan]

# PEN is an agency.
source:
  name: PEN # as it signs
  url: https://pen.example/1
related: []
draft: false
`;

describe('A file that the editor writes', () => {
  test.each(
    ['content', 'tests/fixtures/brief'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(yaml|md)$/.test(file))
        .map((file) => join(folder, file)),
    ),
  )('is %s to the byte where nothing was changed', (file) => {
    const text = readFileSync(file, 'utf8');
    const read = text.trim();
    const written = file.endsWith('.md')
      ? writeText(readText(read, rules), rules)
      : writeFields(readFields(read, rules), rules);
    expect(`${written.trim()}\n`).toBe(text);
  });

  test('has all as it was but the key that was changed', () => {
    expect(edit(article, { original: 'en' })).toBe(article.replace('zh\n', 'en\n'));
  });

  test('keeps comments and style inside a value of which a part was changed', () => {
    const { source, ...rest } = readFields(article, rules) as {
      source: Readonly<Record<string, unknown>>;
    };
    const written = writeFields(
      { ...rest, source: { ...source, url: 'https://pen.example/2' } },
      rules,
    );
    expect(written).toBe(article.replace('example/1', 'example/2'));
  });

  test('gains keys at its end and loses those that were emptied', () => {
    const written = edit(article, { updated: '2024-02-01', dateline: { en: '', zh: '' } });
    expect(written).toBe(`${article.replace(/dateline.*\n/, '')}updated: 2024-02-01\n`);
  });

  test('has nothing of what the editor adds for fields that were left empty', () => {
    const empty = { updated: '', authors: [], seeAlso: null, image: {}, withdrawn: { en: '' } };
    expect(edit(article, empty)).toBe(article);
    expect(edit('published: 2024-01\n', { draft: false })).toBe('published: 2024-01\n');
    expect(edit('published: 2024-01\n', { draft: true })).toContain('draft: true');
  });

  test('has one text where it is the same in both languages', () => {
    const { source } = readFields(article, rules);
    expect(source).toMatchObject({ name: { en: 'PEN' } });
    expect(edit(article, { source: { name: { en: 'APP', zh: '' } } })).toContain('name: APP');
    const both = edit(article, { source: { name: { en: 'APP', zh: '联合通讯社' } } });
    expect(both).toMatch(/en: APP\s+zh: 联合通讯社/);
  });

  test('keeps figures as they were written, and quotes what would not be a text', () => {
    const getText = (title: string) => `translates: [0123456789, 1e10000000]\ntitle: ${title}\n`;
    const text = getText('12');
    expect(edit(text, { title: '13' })).toBe(getText('13'));
    expect(edit(text, { title: 'true' })).toBe(getText('"true"'));
    expect(edit(text, { title: 'a: b # c' })).toBe(getText('"a: b # c"'));
  });

  test('is made of fields alone where it is new', () => {
    const fields = { published: '2024-01', topics: ['china'], related: [], draft: false };
    expect(writeFields(fields, rules)).toBe('published: 2024-01\ntopics:\n  - china\n');
  });

  test('is refused where it has no front matter, as a text that was cut off or merged in two', () => {
    const text = '---\ntitle: A\nsummary: B\n';
    expect(() => readText(text, rules)).toThrow();
    expect(() => readText(`<<<<<<< HEAD\n${text}---\n\nC`, rules)).toThrow();
    expect(() =>
      readText(`---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n---\n\nC`, rules),
    ).toThrow();
  });

  test('is refused where it is not YAML', () => {
    expect(() => readFields('<<<<<<< HEAD\na: [\n', rules)).toThrow();
  });
});
