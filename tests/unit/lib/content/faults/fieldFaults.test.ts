import { describe, expect, test } from 'vitest';
import { articleYaml, type Files, makePaper, siteYaml } from '@/tests/unit/lib/content/makePaper';
import { tellFaults } from '@/tests/unit/lib/content/tellFaults';

const article = 'content/articles/forum/article.yaml';

/** What is wrong, the files, and what the editor reads. */
const cases: readonly (readonly [string, Files, readonly string[]])[] = [
  [
    'an unknown key',
    { [article]: articleYaml('topic: [chengdu]\n') },
    [
      'articles/forum/article.yaml:3:1 There is no field “topic” here. Did you mean “topics”? → Write “topics” instead of “topic”. Known here: published, original, updated, form, dateline, authors, topics, source, related, seeAlso, image, corrections, aliases, withdrawn, ignore, draft.',
    ],
  ],
  [
    'unknown keys that are like none',
    { [article]: articleYaml('source: { nmae: X, name: Y }\n__proto__: fine\n') },
    [
      'articles/forum/article.yaml:3:11 There is no field “nmae” here. → Delete the line, or use one of: name, url, published, licence.',
      'articles/forum/article.yaml:4:1 There is no field “__proto__” here. → Delete the line, or use one of: published, original, updated, form, dateline, authors, topics, source, related, seeAlso, image, corrections, aliases, withdrawn, ignore, draft.',
    ],
  ],
  [
    'no date',
    { [article]: 'original: en\n' },
    [
      'articles/forum/article.yaml:1:1 “published” is missing here. → Add a line such as “published: 2024-01-12”. Dates are never made up.',
    ],
  ],
  [
    'no original',
    { [article]: 'published: 2024-01-12\n' },
    [
      'articles/forum/article.yaml:1:1 “original” is missing here. → Add “original: en” or “original: zh”: the language it was written in.',
    ],
  ],
  [
    'texts and lists where other things belong',
    {
      [article]: articleYaml(
        'topics: chengdu\ndateline: Chengdu\nauthors: [Me]\ndraft: yes\nsource: X\nimage: [a]\nseeAlso:\n  - title: X\n',
      ),
    },
    [
      'articles/forum/article.yaml:3:9 “topics” is the text “chengdu”; it must be a list such as [a, b]. → Put brackets around it: [chengdu].',
      'articles/forum/article.yaml:4:11 “dateline” is the text “Chengdu”; it must be { en: …, zh: … }. → Give both languages: “dateline: { en: …, zh: … }”.',
      'articles/forum/article.yaml:5:11 “authors” names the author “Me”, who does not exist. → Write the name of a file in authors, without “.yaml”: small letters a–z, digits and hyphens.',
      'articles/forum/article.yaml:6:8 “draft” is the text “yes”; it must be true or false. → Write true or false, or delete the line.',
      'articles/forum/article.yaml:7:9 “source” is the text “X”; it must be a group of fields. → Write “source: { name: …, url: https://… }”, or its parts on lines of their own, indented by two spaces.',
      'articles/forum/article.yaml:8:8 “image” is a list, ["a"]; it must be a group of fields. → Write “image: { file: photo.jpg, alt: { en: …, zh: … } }”, or its parts on lines of their own, indented by two spaces.',
      'articles/forum/article.yaml:10:12 “seeAlso.title” is the text “X”; it must be { en: …, zh: … }. → Say which language it is: “title: { en: …, zh: … }”, or one of the two.',
    ],
  ],
  ...[
    'newsroom',
    'https://github.com/newsroom/paper',
    'newsroom/paper.git',
    '../paper',
    'newsroom/..',
    '-x/paper',
    'a/b/c',
  ].map(
    (found) =>
      [
        `a repository ${found}`,
        { 'content/site.yaml': `${siteYaml}admin:\n  host: github\n  repository: ${found}\n` },
        [
          `site.yaml:${siteYaml.split('\n').length + 2}:15 “${found}” is not the name of a repository. → Write its owner and its name with a slash between them, such as newsroom/paper, without the host and without .git. Only GitLab has groups between them.`,
        ],
      ] as const,
  ),
  ...[
    'a b',
    '-x',
    'x..y',
    'x~1',
    'x^',
    'x:y',
    'x?',
    'x*',
    '"[x"',
    'x\\y',
    '/x',
    'x/',
    'x//y',
    '.x',
    'x/.y',
    'x.',
    'x.lock',
    'x.lock/y',
    'x@{y',
    '"@"',
    'HEAD',
  ].map(
    (found) =>
      [
        `a branch ${found}`,
        {
          'content/site.yaml': `${siteYaml}admin:\n  host: gitlab\n  repository: a/b/c\n  branch: ${found}\n`,
        },
        [
          `site.yaml:${siteYaml.split('\n').length + 3}:11 “${found.replaceAll('"', '')}” can’t be the name of a branch in git. → Write it as “git branch” shows it, such as main: without spaces, “..”, “~”, “^”, “:” and the like.`,
        ],
      ] as const,
  ),
  ...['main', 'feature/x', '作者/港口', 'a@b', 'release-1.0'].map(
    (branch) =>
      [
        `nothing, of a branch ${branch}`,
        {
          'content/site.yaml': `${siteYaml}admin:\n  host: gitlab\n  repository: a/b/c\n  branch: ${branch}\n`,
        },
        [],
      ] as const,
  ),
  [
    'other things where texts belong',
    {
      [article]:
        'published: [2024-01-12]\noriginal: english\nsource: { name: [x] }\nupdated: true\n',
    },
    [
      'articles/forum/article.yaml:1:12 “published” is a list, ["2024-01-12"]; it must be a date such as 2024-01-12. → Write one date, without brackets.',
      'articles/forum/article.yaml:2:11 “original” is “english”; it must be one of: en, zh. → Write “en”, if that is what you mean.',
      'articles/forum/article.yaml:3:17 “source.name” is a list, ["x"]; it must be text or { en: …, zh: … }. → Write a single text on one line: “name: …”. Words such as true and null need quotes.',
      'articles/forum/article.yaml:4:10 “updated” is true without quotes; it must be a date such as 2024-01-12. → Write one date, without brackets.',
    ],
  ],
  [
    'addresses that are none',
    {
      [article]: articleYaml(
        'source: { name: X, url: russoft.org }\nseeAlso:\n  - { title: { en: X }, url: "javascript:alert(1)" }\n  - { title: {} }\n',
      ),
    },
    [
      'articles/forum/article.yaml:3:25 “source.url” is “russoft.org”, which is not a valid web address. → Write the full address, with https:// and without spaces.',
      'articles/forum/article.yaml:5:30 “seeAlso.url” is “javascript:alert(1)”, which is not a valid web address. → Write the full address, with https:// and without spaces.',
      'articles/forum/article.yaml:6:14 “seeAlso.title” has no text in it. → Write the text: it may not be left out.',
    ],
  ],
  [
    'faults of fields and references together',
    { [article]: 'published: x\noriginal: en\ntopics: [chengdoo]\nrelated: [visi]\n' },
    [
      'articles/forum/article.yaml:1:12 “published” is “x”, which is not in the form of a date. → Write a day, 2024-01-12; or a month, 2024-01; or a time with its offset, 2024-01-12T09:30+08:00.',
      'articles/forum/article.yaml:3:10 “topics” names the topic “chengdoo”, which does not exist. Did you mean “chengdu”? → Write “chengdu”; or add topics/chengdoo.yaml.',
      'articles/forum/article.yaml:4:11 “related” names the article “visi”, which does not exist. Did you mean “visit”? → Write “visit”, or remove “visi”.',
    ],
  ],
  [
    'a topic',
    {
      'content/topics/chengdu.yaml':
        'kind: town\nname: { en: Chengdu, zh: 成都, fr: x }\nsummary: { en: x, zh: y }\naliases: { en: x }\nurl: x\n',
    },
    [
      'topics/chengdu.yaml:1:7 “kind” is “town”; it must be one of: organisation, person, place, event, subject. → Write one of them.',
      'topics/chengdu.yaml:2:30 There is no field “fr” here. → Delete the line, or use one of: en, zh.',
      'topics/chengdu.yaml:4:16 “aliases.en” is the text “x”; it must be a list such as [a, b]. → Put brackets around it: [x].',
      'topics/chengdu.yaml:5:6 “url” is “x”, which is not a valid web address. → Write the full address, with https:// and without spaces.',
    ],
  ],
  [
    'a site',
    {
      'content/site.yaml': siteYaml
        .replace('courier.example', 'courier.example/news/')
        .replace('Shanghai', 'Shanghia')
        .replace('publisher:', 'seal: 信使\nfounded: 2024-01\npublisher:\n  email: me'),
    },
    [
      'site.yaml:3:6 “url” is “https://courier.example/news/”; the paper’s address is only the scheme and the host. → Write https://courier.example, without a path or a trailing slash.',
      'site.yaml:4:11 “timeZone” is “Asia/Shanghia”, which is not a valid time zone. Did you mean “Asia/Shanghai”? → Write a name from the IANA list, such as Asia/Shanghai or Europe/London.',
      'site.yaml:5:7 The seal is “信使”; it must be a single Han character. → Write one Chinese character, or remove the line to have no seal.',
      'site.yaml:6:10 “founded” is “2024-01”, but only a day can stand here. → Write the day alone, such as 2024-01-12.',
      'site.yaml:8:10 “publisher.email” is “me”, which is not a valid e-mail address. → Write it as name@example.com.',
    ],
  ],
  [
    'an offset instead of a time zone',
    { 'content/site.yaml': siteYaml.replace('Asia/Shanghai', '+08:00') },
    [
      'site.yaml:4:11 “timeZone” is “+08:00”, which is not a valid time zone. → Write a name from the IANA list, such as Asia/Shanghai or Europe/London.',
    ],
  ],
  [
    'a city instead of a time zone',
    { 'content/site.yaml': siteYaml.replace('Asia/Shanghai', 'hong kong') },
    [
      'site.yaml:4:11 “timeZone” is “hong kong”, which is not a valid time zone. Did you mean “Asia/Hong_Kong”? → Write a name from the IANA list, such as Asia/Shanghai or Europe/London.',
    ],
  ],
  [
    'dates that do not exist',
    {
      [article]:
        'published: 2024-02-30\noriginal: en\nupdated: 2024-13-01\ncorrections:\n  - { date: 2024-01-12T25:00+08:00, en: a, zh: b }\n',
    },
    [
      'articles/forum/article.yaml:1:12 “published” is “2024-02-30”, which is not a real date or time. → Check the month, the number of its days and the hour (00 to 23).',
      'articles/forum/article.yaml:3:10 “updated” is “2024-13-01”, which is not a real date or time. → Check the month, the number of its days and the hour (00 to 23).',
      'articles/forum/article.yaml:5:13 “corrections.date” is “2024-01-12T25:00+08:00”, which is not a real date or time. → Check the month, the number of its days and the hour (00 to 23).',
    ],
  ],
  [
    'a time without its offset',
    { [article]: 'published: 2024-01-12 9:30\noriginal: en\n' },
    [
      'articles/forum/article.yaml:1:12 “published” is “2024-01-12 9:30”: a time without its offset from UTC is ambiguous. → Add the offset; for Beijing time: 2024-01-12T09:30+08:00.',
    ],
  ],
  [
    'dates in other forms',
    {
      [article]:
        'published: 2024年1月2日\noriginal: en\nupdated: 2024/1/2\ncorrections:\n  - { date: 12 January, en: a }\n',
    },
    [
      'articles/forum/article.yaml:1:12 “published” is “2024年1月2日”, which is not in the form of a date. → Write 2024-01-02.',
      'articles/forum/article.yaml:3:10 “updated” is “2024/1/2”, which is not in the form of a date. → Write 2024-01-02.',
      'articles/forum/article.yaml:5:5 “corrections” is not given in Chinese. → Add “zh: …” under “corrections”: it is required in both languages.',
      'articles/forum/article.yaml:5:13 “corrections.date” is “12 January”, which is not in the form of a date. → Write a day, 2024-01-12; or a month, 2024-01; or a time with its offset, 2024-01-12T09:30+08:00.',
    ],
  ],
  [
    'updated, corrected and withdrawn before published, but for the same day',
    {
      [article]: articleYaml(
        'updated: 2024-01-11\ncorrections:\n  - { date: 2024-01-12, en: A, zh: 甲 }\n  - { date: 2023-12, en: A, zh: 甲 }\nwithdrawn: { date: 2024-01-10, en: A, zh: 甲 }\n',
      ),
    },
    [
      'articles/forum/article.yaml:3:10 “updated” is 2024-01-11, before the article is published, 2024-01-12. → Correct whichever is wrong.',
      'articles/forum/article.yaml:6:13 “corrections.date” is 2023-12, before the article is published, 2024-01-12. → Correct whichever is wrong.',
      'articles/forum/article.yaml:7:20 “withdrawn.date” is 2024-01-10, before the article is published, 2024-01-12. → Correct whichever is wrong.',
    ],
  ],
];

describe('Fields', () => {
  test.each(cases)('%s', async (_, files, faults) => {
    expect(await tellFaults(makePaper(files))).toEqual(faults);
  });
});
