import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { getSnippet } from '@/lib/search/query/snippet';
import { makeArticle, makeText } from '@/tests/support/papers/makeContent';
import { makeArchive, makeSearch } from '@/tests/support/papers/makeSearch';

/** A token as it stands in technical texts and in news: names of packages and files, versions, shares, names. */
const part = fc.constantFrom(
  ...['perl', 'MLDBM', 'Package', 'Kit', 'x86', '64', '5G', 'v4', '0', '10', 'état', 'ß', '产业'],
);
const joint = fc.constantFrom(
  '-',
  '_',
  '.',
  '/',
  '+',
  '++',
  '#',
  ':',
  '@',
  '’',
  "'",
  '·',
  '&',
  '%',
);
const ending = fc.constantFrom('', '', '', '+', '++', '#', '%', '’s');
const token = fc
  .tuple(part, fc.array(fc.tuple(joint, part), { maxLength: 3 }), ending)
  .map(([first, others, end]) => [first, ...others.flat(), end].join(''));

/** A place in a body, as an editor writes it in Markdown. */
const places: readonly ((words: string) => string)[] = [
  (words) => words.replace(/[\\`*_{}[\]()#+\-.!|~<&]/g, '\\$&'),
  (words) => `Text with \`${words}\` in it`,
  (words) => `\`\`\`sh\n# install\n\n${words}\n\`\`\``,
  (words) => `- item\n\n  \`\`\`\n  ${words}\n  \`\`\``,
  (words) => `> \`${words}\` quoted`,
  (words) => `## 1. \`${words}\``,
  (words) => `| a | b |\n| - | - |\n| one | \`${words}\` |`,
  (words) => `[\`${words}\`](https://a.example/x_y)`,
  (words) => `**\`${words}\`**, and more`,
];

/** What a reader types for a token: it, its parts beside each other, and each part. */
function listQueries(word: string): readonly string[] {
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return [word, `"${word}"`, parts.join(' '), ...parts];
}

describe('whatever joins its parts, a word of a text finds its article', () => {
  test('as it stands there, without what joins it, and by each part', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(token, fc.constantFrom(...places)), { minLength: 1, maxLength: 8 }),
        async (all) => {
          const body = all.map(([word, write]) => write(word)).join('\n\n');
          const texts = { en: makeText('en', { body: `Words.\n\n${body}` }) };
          const { find } = makeSearch(makeArchive({ articles: [makeArticle('x', { texts })] }));
          for (const [word] of all) {
            for (const query of listQueries(word)) {
              expect(await find(query), `${query} in ${body}`).toEqual(['x en']);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test.each([
    ['C++', 'C++11 and later'],
    ['C++', '用C++语言写成'],
    ['C#', '学习C#语言'],
    ['24/7', 'open 24/7'],
    ['24/7-365', 'open 24/7-365'],
    ['10月5日', '2024年10月5日上午'],
    ['2024年10月5日上午', '2024年10月5日上午'],
    ['GTK+', 'GTK+3'],
    ['BRICS+', 'BRICS+国家'],
    ['Hawai’i', 'Hawaiʻi'],
    ["O'Brien", 'O’Brien'],
    ['cooperate', 'co\u00adoperate'],
    ['libatk-bridge-2_0-0', 'libatk-1_0-0 libatk-bridge-2_0-0 libatspi0'],
    ['PackageKit-gstreamer-plugin', 'mozilla-nss PackageKit-gstreamer-plugin pango-tools'],
    ['gstreamer-plugin', 'mozilla-nss PackageKit-gstreamer-plugin pango-tools'],
  ])('%s in %s', async (query, text) => {
    const texts = { en: makeText('en', { body: `Words.\n\n\`\`\`\n${text}\n\`\`\`` }) };
    const { find } = makeSearch(makeArchive({ articles: [makeArticle('x', { texts })] }));
    expect(await find(query)).toEqual(['x en']);
  });
});

describe('a compound is found with its hyphens, apart and as one word', () => {
  const written = [
    'Wi-Fi',
    'WiFi',
    'wi fi',
    'COVID-19',
    'Covid19',
    'e-mails',
    'email',
    'perl-MLDBM',
  ];
  const articles = written.map((word) => {
    const texts = { en: makeText('en', { body: `It has ${word} in it.` }) };
    return makeArticle(word.toLowerCase().replace(' ', '_'), { texts });
  });
  const { find } = makeSearch(makeArchive({ articles }));
  test.each([
    ['wifi', ['wifi', 'wi-fi']],
    ['Wi-Fi', ['wi-fi', 'wi_fi', 'wifi']],
    ['covid19', ['covid19', 'covid-19']],
    ['COVID-19', ['covid-19', 'covid19']],
    ['e-mail', ['e-mails', 'email']],
    ['emails', ['email', 'e-mails']],
    ['perlMLDBM', ['perl-mldbm']],
    ['"has email in"', ['email']],
    ['"has e-mails in"', ['e-mails']],
  ])('%s', async (query, expected) => {
    const found = (await find(query)).map((own) => own.replace(' en', ''));
    expect(new Set(found)).toEqual(new Set(expected));
  });

  test('it is marked', async () => {
    const texts = { en: makeText('en', { body: 'By e-mail, not post.' }) };
    const { start } = makeSearch(makeArchive({ articles: [makeArticle('x', { texts })] }));
    const [result] = await (await start('email')).next(1);
    const marked = getSnippet(result?.passages ?? []).filter(({ isMarked }) => isMarked);
    expect(marked.map(({ text }) => text).join('-')).toBe('e-mail');
  });
});

test('an emoji is no word', async () => {
  const texts = { en: makeText('en', { body: 'With love ❤️ and 1️⃣.' }) };
  const { find } = makeSearch(makeArchive({ articles: [makeArticle('x', { texts })] }));
  expect(await find('❤️')).toEqual([]);
  expect(await find('1')).toEqual(['x en']);
});

test('a query that is too long is cut between words', async () => {
  const sentence = 'Officials of several ministries considered the agreement '.repeat(6).trim();
  const texts = { en: makeText('en', { body: sentence }) };
  const { find } = makeSearch(makeArchive({ articles: [makeArticle('x', { texts })] }));
  for (let size = 201; size < 260; size += 1) {
    expect(await find(sentence.slice(0, size)), `${size}`).toEqual(['x en']);
  }
});
