import { describe, expect, test } from 'vitest';
import { articleYaml, type Files, makePaper, siteYaml } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const en = 'content/articles/forum/en.md';
const article = 'content/articles/forum/article.yaml';

/** What is wrong, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'a colon in the text',
    { [en]: '---\ntitle: Chips: a story\nsummary: y\n---\nText\n' },
    [
      'articles/forum/en.md:2:8 A colon inside the text makes this line unreadable: “title: Chips: a story”. Or the line is indented too far. → Put the whole text after the key in quotes: title: "News: a report". Or indent the line like those around it.',
    ],
  ],
  [
    'a Chinese colon',
    { [en]: '---\ntitle：标题\nsummary: y\n---\nText\n' },
    [
      'articles/forum/en.md:2:1 “title：标题” has a Chinese colon or comma where the format needs a Latin one. → After a key write “: ” (colon and space), between items “, ” (comma and space), both half-width.',
    ],
  ],
  [
    'a Chinese colon on the last line',
    { [en]: '---\nsummary: y\ntitle：标题\n---\nText\n' },
    [
      'articles/forum/en.md:3:1 “title：标题” has a Chinese colon or comma where the format needs a Latin one. → After a key write “: ” (colon and space), between items “, ” (comma and space), both half-width.',
    ],
  ],
  [
    'a Chinese comma in a list',
    { [article]: articleYaml('dateline: { en: “A”，zh: “B” }\n') },
    [
      'articles/forum/article.yaml:3:17 “dateline: { en: “A”，zh: “B” }” has a Chinese colon or comma where the format needs a Latin one. → After a key write “: ” (colon and space), between items “, ” (comma and space), both half-width.',
    ],
  ],
  [
    'no space after the colon',
    { [en]: '---\ntitle:Chips\nsummary: y\n---\nText\n' },
    [
      'articles/forum/en.md:2:1 A space is missing after the colon in “title:Chips”. → Put a space after the colon: title: News.',
    ],
  ],
  [
    'a quote that is not closed',
    { [en]: '---\ntitle: "Chips\nsummary: y\n---\nText\n' },
    [
      "articles/forum/en.md:2:8 The quotation marks around a text don’t match: “title: \"Chips”. → Close each quote that is opened. For a quote inside the text use “…”, or write two: 'it''s'.",
    ],
  ],
  [
    'text after a quote',
    { [en]: '---\ntitle: "Chips" today\nsummary: y\n---\nText\n' },
    [
      "articles/forum/en.md:2:16 The quotation marks around a text don’t match: “title: \"Chips\" today”. → Close each quote that is opened. For a quote inside the text use “…”, or write two: 'it''s'.",
    ],
  ],
  [
    'a first character that YAML keeps for itself',
    { [en]: '---\ntitle: @courier\nsummary: y\n---\nText\n' },
    [
      'articles/forum/en.md:2:8 A text can’t begin with this character unless it is in quotes: “title: @courier”. → Put the text in quotes: title: "@courier".',
    ],
  ],
  [
    'an alias',
    { [en]: '---\ntitle: *News* today\nsummary: y\n---\nText\n' },
    [
      'articles/forum/en.md:2:8 A text can’t begin with this character unless it is in quotes: “title: *News* today”. → Put the text in quotes: title: "@courier".',
    ],
  ],
  [
    'an anchor',
    { [en]: '---\ntitle: &Co news\nsummary: y\n---\nText\n' },
    [
      'articles/forum/en.md:2:12 A text can’t begin with this character unless it is in quotes: “title: &Co news”. → Put the text in quotes: title: "@courier".',
    ],
  ],
  [
    'a second document',
    { [article]: articleYaml('---\ndraft: true\n') },
    [
      'articles/forum/article.yaml:3:1 A second part of this file begins here: “---”. Only the first would be read. → Remove the line of hyphens or dots, so that all fields stand together.',
    ],
  ],
  [
    'a second document behind dots',
    { [article]: articleYaml('...\ndraft: true\n') },
    [
      'articles/forum/article.yaml:4:1 A second part of this file begins here: “draft: true”. Only the first would be read. → Remove the line of hyphens or dots, so that all fields stand together.',
    ],
  ],
  [
    'a second document in front matter',
    { [en]: '---\ntitle: a\nsummary: y\n...\nfoo: 1\n---\nText\n' },
    [
      'articles/forum/en.md:5:1 A second part of this file begins here: “foo: 1”. Only the first would be read. → Remove the line of hyphens or dots, so that all fields stand together.',
    ],
  ],
  [
    'a second front matter',
    { [en]: '---\ntitle: a\nsummary: y\n---\n\ndraft: true\n---\nText\n' },
    [
      'articles/forum/en.md:6:1 A second part of this file begins here: “draft: true”. Only the first would be read. → Remove the line of hyphens or dots, so that all fields stand together.',
    ],
  ],
  [
    'a whole front matter behind the front matter, one of them Hugo’s',
    {
      [en]: '---\ntitle: a\nsummary: y\n---\n\n---\ntitle: b\n---\n\nText\n',
      'content/articles/forum/zh.md':
        '---\ntitle: 甲\nsummary: 乙\n---\n+++\ndraft = true\n+++\n正文\n',
    },
    [
      'articles/forum/en.md:6:1 A second part of this file begins here: “title: b”. Only the first would be read. → Remove the line of hyphens or dots, so that all fields stand together.',
      'articles/forum/zh.md:5:1 A second part of this file begins here: “+++”. Only the first would be read. → Remove the line of hyphens or dots, so that all fields stand together.',
    ],
  ],
  [
    'a directive',
    { [article]: `%YAML 1.2\n---\n${articleYaml()}` },
    [
      'articles/forum/article.yaml:1:1 This line is an instruction to YAML readers: “%YAML 1.2”. Nothing here needs one. → Delete the line, and the “---” below it.',
    ],
  ],
  [
    'an alias of an anchor',
    { [article]: articleYaml('dateline: { en: &c Chengdu, zh: *c }\n') },
    [
      'articles/forum/article.yaml:3:33 This line refers to another by “&” or “*”: “dateline: { en: &c Chengdu, zh: *c }”. Fields are written out here. → Write the text itself in each place, without “&” and “*”.',
    ],
  ],
  [
    'a merge',
    { [article]: articleYaml('<<: { draft: true }\n') },
    [
      'articles/forum/article.yaml:3:1 “<<” takes fields from elsewhere: “<<: { draft: true }”. Fields are written out here. → Write the fields themselves in place of this line.',
    ],
  ],
  [
    'a tag',
    { [en]: '---\ntitle: !important news\nsummary: y\n---\nText\n' },
    [
      'articles/forum/en.md:2:8 “!” begins a YAML tag here: “title: !important news”. Nothing here has a tag. → If it belongs to the text, put the whole text in quotes: title: "!important". If not, delete it.',
    ],
  ],
  [
    'a tag that YAML knows',
    { [article]: articleYaml('draft: !!null true\n') },
    [
      'articles/forum/article.yaml:3:8 “!” begins a YAML tag here: “draft: !!null true”. Nothing here has a tag. → If it belongs to the text, put the whole text in quotes: title: "!important". If not, delete it.',
    ],
  ],
  [
    'several documents in the paper’s own facts and in a topic',
    {
      'content/site.yaml': `${siteYaml}---\nlead: visit\n`,
      'content/topics/russoft.yaml': 'kind: place\n---\nkind: person\n',
    },
    [
      'site.yaml:9:1 A second part of this file begins here: “---”. Only the first would be read. → Remove the line of hyphens or dots, so that all fields stand together.',
      'topics/russoft.yaml:2:1 A second part of this file begins here: “---”. Only the first would be read. → Remove the line of hyphens or dots, so that all fields stand together.',
    ],
  ],
  [
    'a tab',
    { [article]: articleYaml('source:\n\tname: x\n') },
    [
      'articles/forum/article.yaml:4:1 This line begins with a tab; only spaces may indent it. → Replace the tab with spaces, two for each level.',
    ],
  ],
  [
    'a key given twice',
    { [article]: articleYaml('original: zh\n') },
    [
      'articles/forum/article.yaml:3:1 The key in “original: zh” appears in this file a second time. → Keep one of the two lines.',
    ],
  ],
  [
    'a bracket that is not closed',
    { [article]: articleYaml('topics: [chengdu\ndraft: true\n') },
    [
      'articles/forum/article.yaml:4:1 This line can’t be read: “draft: true”. Each line must be “key: text”, lists “[a, b]”, and brackets and indents must match. → Compare it with the same line in another article. The mistake may also be on the line above.',
    ],
  ],
  [
    'a text where facts belong',
    { [article]: articleYaml('a: x\n'.repeat(20_000)) },
    [
      'articles/forum/article.yaml:1:1 There are 100,035 characters of YAML here; 50,000 is the limit. → A few lines are enough. If this is the text of an article, it belongs below the second “---” of en.md or zh.md.',
    ],
  ],
  [
    'an empty file',
    { [article]: '' },
    [
      'articles/forum/article.yaml:1:1 Nothing is filled in here. → Fill in the lines that this kind of file needs, such as “title: …”. The README lists them.',
    ],
  ],
  [
    'a list instead of keys',
    { [article]: '- a\n' },
    [
      'articles/forum/article.yaml:1:1 “["a"]” is here where lines “key: text” are expected. → Write each field on its own line: its name, a colon, a space, its text.',
    ],
  ],
  [
    'one line with a Chinese colon',
    { [article]: 'published：2024-01-12\n' },
    [
      'articles/forum/article.yaml:1:1 “published：2024-01-12” has a Chinese colon or comma where the format needs a Latin one. → After a key write “: ” (colon and space), between items “, ” (comma and space), both half-width.',
    ],
  ],
];

/** What only looks like a feature of YAML. */
const plain: readonly (readonly [string, Files])[] = [
  ['a file that begins with hyphens', { [article]: `---\n${articleYaml()}` }],
  ['quoted marks', { [en]: '---\ntitle: "&c *c !x"\nsummary: AT&T * 2! << 3\n---\nText\n' }],
  ['a rule in the text', { [en]: '---\ntitle: a\nsummary: y\n---\n\nDraft: yes\n---\n\nText\n' }],
  ['a percent sign', { [en]: '---\ntitle: "%x"\nsummary: 5% more\n---\n%x\n' }],
];

describe('YAML', () => {
  test.each(plain)('has nothing against %s', async (_, files) => {
    expect(await tellFaults(makePaper(files))).toEqual([]);
  });

  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});
