import { describe, expect, test } from 'vitest';
import { articleYaml, type Files, makePaper } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const article = 'content/articles/forum/article.yaml';

/** What is wrong, the files, and what the editor reads, how to mend it above all. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'fields left empty, which may be left out or not',
    {
      [article]:
        'published: ""\noriginal:\nupdated:\ndateline: { en: , zh: 成都 }\nsource: { name: , url: " " }\n',
    },
    [
      'articles/forum/article.yaml:1:12 “published” is left empty. → Fill it in, such as “published: 2024-01-12”: it may not be left out.',
      'articles/forum/article.yaml:2:10 “original” is left empty. → Fill it in, such as “original: en”: it may not be left out.',
      'articles/forum/article.yaml:3:9 “updated” is left empty. → Fill it in, such as “updated: 2024-01-12”, or delete the line: it may be left out.',
      'articles/forum/article.yaml:4:17 “dateline.en” is left empty. → Fill it in, such as “en: …”: it may not be left out.',
      'articles/forum/article.yaml:5:17 “source.name” is left empty. → Fill it in, such as “name: …”: it may not be left out.',
      'articles/forum/article.yaml:5:24 “source.url” is left empty. → Fill it in, such as “url: https://…”, or delete the line: it may be left out.',
    ],
  ],
  [
    'fields by the names of other programs, some in the wrong file',
    {
      [article]: articleYaml('tags: [chengdu]\ntitle: A headline\n'),
      'content/articles/forum/en.md':
        '---\ntitle: X\ndescription: Y\ndate: 2024-01-12\n---\n\nText.\n',
    },
    [
      'articles/forum/article.yaml:3:1 There is no field “tags” here. Did you mean “topics”? → Write “topics” instead of “tags”. Known here: published, original, updated, form, dateline, authors, topics, source, related, seeAlso, image, corrections, aliases, withdrawn, ignore, draft.',
      'articles/forum/article.yaml:4:1 There is no field “title” here. → Write it in en.md and zh.md, as “title”.',
      'articles/forum/en.md:2:1 “summary” is missing here. → Add a line “summary: …”.',
      'articles/forum/en.md:3:1 There is no field “description” here. Did you mean “summary”? → Write “summary” instead of “description”. Known here: title, summary, translator, translates.',
      'articles/forum/en.md:4:1 There is no field “date” here. → Write it in article.yaml, as “published”.',
    ],
  ],
  [
    'lists of groups, and an editor’s words for a reference',
    {
      [article]: articleYaml(
        'corrections: A slip.\nseeAlso: [https://a.example]\nrelated: [../visit/]\ntopics: [topics/chengdu.yaml, 成都]\n',
      ),
    },
    [
      'articles/forum/article.yaml:3:14 “corrections” is the text “A slip.”; it must be a list. → Write “corrections: [{ date: 2024-01-12, en: …, zh: … }]”, or each on a line of its own, after “- ”.',
      'articles/forum/article.yaml:4:11 “seeAlso” is the text “https://a.example”; it must be a group of fields. → Write “{ title: { en: …, zh: … }, url: https://… }”, or its parts on lines of their own, indented by two spaces.',
      'articles/forum/article.yaml:5:11 “related” names the article “../visit/”, which does not exist. Did you mean “visit”? → Write “visit”, or remove “../visit/”.',
      'articles/forum/article.yaml:6:10 “topics” names the topic “topics/chengdu.yaml”, which does not exist. Did you mean “chengdu”? → Write “chengdu”.',
      'articles/forum/article.yaml:6:31 “topics” names the topic “成都”, which does not exist. → Write the name of a file in topics, without “.yaml”: small letters a–z, digits and hyphens.',
    ],
  ],
];

describe('How to mend a field', () => {
  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});
