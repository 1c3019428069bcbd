import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { hexo, hugo, jekyll, wordpress } from '@/tests/support/papers/archives';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { importInto, makeArchive, read } from '@/tests/support/papers/importArchive';
import { makeFolder } from '@/tests/support/papers/makeFolder';

/** The words of a text, without tags, addresses and shortcodes, which are no words. */
function listWords(text: string): readonly string[] {
  const plain = text
    .replace(
      /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<\/?(?:kbd|ruby|rp|rt|br|sup|p|b|a|table|tr|td|th|strong|img|ul|li)\b[^>]*>/g,
      ' ',
    )
    .replace(
      /\]\([^)]*\)|https?:\/\/\S+|\{[{%<:#][^}\n]*\}+|\[\/?(?:caption|code)[^\]]*\]|&\w+;/g,
      ' ',
    );
  return plain.match(/[A-Za-z]+|\d+|\p{Script=Han}/gu) ?? [];
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of listWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Words that the sources have more often than what was made of them. */
function findLost(sources: string, made: string): readonly string[] {
  const there = countWords(made.replaceAll('²', ' 2 '));
  return [...countWords(sources)].flatMap(([word, count]) =>
    count > (there.get(word) ?? 0) ? [word] : [],
  );
}

const archives = { hexo, hugo, jekyll, wordpress };

describe.each(Object.entries(archives))('An archive of %s', (name, files) => {
  const directory = makeDeskPaper();
  const root = makeArchive(files);
  const path = name === 'wordpress' ? join(root, 'export.xml') : root;

  test('is imported without an error of the check, but for a draft without a date', async () => {
    const { written } = await importInto(directory, path);
    expect(written.length).toBeGreaterThan(1);
    const { faults } = await checkPaper({ directory, now: Date.parse('2026-01-01T00:00Z') });
    const errors = faults.filter(({ severity }) => severity === 'error');
    expect(
      errors.map(({ file, rule, field }) => `${file.split('/').at(-2)} ${rule} ${field}`),
    ).toEqual(name === 'hexo' ? ['unfinished missing-key published'] : []);
  });

  test('loses no word', () => {
    const articles = readdirSync(join(directory, 'articles')).filter((slug) => slug !== 'forum');
    const made = articles.flatMap((slug) =>
      ['article.yaml', 'en.md', 'zh.md']
        .filter((file) => existsSync(join(directory, 'articles', slug, file)))
        .map((file) => read(directory, `${slug}/${file}`)),
    );
    const sources = Object.entries(files)
      .filter(([file]) => /\.(?:md|html)$/.test(file) && !file.includes('zh-tw'))
      .map(([, text]) => text);
    expect(findLost(sources.join('\n'), made.join('\n'))).toEqual([]);
  });

  test('imported again, writes nothing; what is gone is imported anew', async () => {
    expect((await importInto(directory, path)).written).toEqual([]);
    const [slug = ''] = readdirSync(join(directory, 'articles')).filter((own) => own !== 'forum');
    rmSync(join(directory, 'articles', slug), { recursive: true });
    const { written } = await importInto(directory, path);
    expect(written.map((folder) => folder.split('/').at(-1))).toEqual([slug]);
  });
});

describe('The tags of an archive', () => {
  test('are listed with their numbers; filled in, they become topics of what is there', async () => {
    const directory = makeDeskPaper({
      'topics/harbour-works.yaml':
        'kind: subject\nname: { en: Docks, zh: 码头 }\nsummary: { en: A., zh: 码头。 }\n',
    });
    const path = join(makeArchive(wordpress), 'export.xml');
    const notes = makeFolder({});
    await importInto(directory, path, notes);
    const file = join(notes, 'topics.yaml');
    expect(readFileSync(file, 'utf8')).toContain("\nHarbour: { articles: 2, topic: '' }\n");
    writeFileSync(file, 'Harbour: { articles: 2, topic: harbour-works }\n');
    expect(await importInto(directory, path, notes)).toMatchObject({ written: [], named: 2 });
    expect(read(directory, 'item-1/article.yaml')).toContain('\ntopics: [harbour-works]\n');
    expect(readFileSync(file, 'utf8')).toContain('topic: harbour-works');
  });
});

describe('The report of an import', () => {
  test('keeps what was told of another archive, and of the same one before', async () => {
    const directory = makeDeskPaper();
    const notes = makeFolder({});
    const file = join(notes, 'report.md');
    const first = makeFolder({ '_posts/one.md': '---\ntitle: One\n---\n\nIt opened.\n' });
    const second = makeFolder({ '_posts/two.md': '---\ntitle: Two\n---\n\nIt closed.\n' });
    await importInto(directory, first, notes);
    await importInto(directory, second, notes);
    const both = readFileSync(file, 'utf8');
    expect(both.match(/^- _posts\/one\.md/gm)).not.toBeNull();
    expect(both.match(/^- _posts\/two\.md/gm)).not.toBeNull();
    await importInto(directory, first, notes);
    expect(readFileSync(file, 'utf8')).toBe(both);
    writeFileSync(join(first, '_posts/more.md'), '---\ntitle: More\n---\n\nIt is more.\n');
    await importInto(directory, first, notes);
    const grown = readFileSync(file, 'utf8');
    expect(grown.startsWith(both.trimEnd())).toBe(true);
    expect(grown.slice(both.length)).toContain('- _posts/more.md');
    expect(grown.slice(both.length)).not.toContain('- _posts/one.md');
  });

  test('and the file of topics keep the rows of another archive', async () => {
    const directory = makeDeskPaper();
    const notes = makeFolder({
      'topics.yaml': 'Ships: { articles: 3, topic: chengdu }\nX: { articles: 1, topic: to-come }\n',
    });
    await importInto(directory, join(makeArchive(wordpress), 'export.xml'), notes);
    const topics = readFileSync(join(notes, 'topics.yaml'), 'utf8');
    expect(topics).toContain('Ships: { articles: 3, topic: chengdu }\n');
    expect(topics).toContain('X: { articles: 1, topic: to-come }\n');
    expect(topics).toContain("Harbour: { articles: 2, topic: '' }\n");
  });
});

describe('Authors of an archive', () => {
  test('get a file each, once, and are found again by their names', async () => {
    const directory = makeDeskPaper({
      'authors/bo-wu.yaml': 'kind: person\nname: { en: Bo Wu, zh: 吴波 }\n',
    });
    const post = (title: string, authors: string) =>
      `---\ntitle: ${title}\nauthors: [${authors}]\n---\n\nIt is an article.\n`;
    const root = makeFolder({
      '_posts/2018-01-01-one.md': post('One', 'A. Writer, 李安'),
      '_posts/2018-01-02-two.md': post('Two', '吴波, A. Writer'),
    });
    await importInto(directory, root);
    expect(read(directory, 'one/article.yaml')).toContain('authors: [a-writer, li-an]');
    expect(read(directory, 'two/article.yaml')).toContain('authors: [bo-wu, a-writer]');
    const files = readdirSync(join(directory, 'authors')).sort();
    expect(files).toEqual(['a-writer.yaml', 'bo-wu.yaml', 'li-an.yaml']);
    expect(read(directory, '../authors/li-an.yaml')).toContain('kind: person\nname:\n  en: 李安');
  });
});
