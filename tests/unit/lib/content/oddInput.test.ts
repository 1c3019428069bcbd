import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileContent, listFaults } from '@/lib/content/paper/compileContent';
import { readContent } from '@/lib/content/paper/readContent';
import { getFaultText } from '@/lib/fault/getFaultText';
import { languages } from '@/lib/language/language';
import { renderPage } from '@/tests/unit/lib/markdown/renderBody';
import { articleYaml, makePaper } from './makePaper';

/** A word that nothing else has, so that one can see whether it got lost. */
const word = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `zq${number}x`);

/** A value of YAML, with `@` where words go. */
const values = [
  ...[
    '@',
    '"@"',
    "'@''@'",
    '>\n  @\n  @',
    '|\n  @\n  @',
    '>+\n  @\n\n\n  @\n',
    '>2\n    @',
    '"@\\n@"',
  ],
  ...[
    '@ # @',
    '@: @',
    '@\n  @',
    '@\n@',
    '[@, @]',
    '{ en: @ }',
    '&a @',
    '*@',
    '!!str @',
    '!x @',
    '`@`',
  ],
  ...[
    '%@',
    '- @',
    '? @',
    '"@',
    "'@",
    '\t@',
    '"@" @',
    '<@>',
    '~',
    'null',
    '{{ @ }}',
    '@\u0000',
    '#@',
  ],
  ...[
    '@\u2028@',
    '@\r@',
    '"\\ud83d @"',
    '@\ufeff',
    '@\n\n  @',
    '>\n @\n   @\n @',
    '=',
    '<<',
    '---',
  ],
  ...[
    '...',
    '"a": @',
    '@：@',
    '“@”',
    '|@',
    '>@',
    '@\n# @\n  @',
    '@\uffff@',
    '1e3',
    '0x1F',
    '[ [ [ @',
  ],
];

/** A stretch of a body, with `@` where words go. */
const parts = [
  ...[
    '@ **@**',
    '**@',
    '<div>@</div>',
    '[@](../nowhere/)',
    '[@]',
    '![@](x.png)',
    '`@`',
    '```\n@\n```',
  ],
  ...[
    '```@\n@',
    '$$\n@\n$$',
    '{% @ %}',
    '{{ @ }}',
    ':::@\n@\n:::',
    '> [!NOTE]\n> @',
    '@[^1]',
    '# @',
    '#@',
  ],
  ...[
    '| @ | @ |\n|---|---|\n| @ | @ | @ |',
    '| @ |\n|---|---|',
    '####### @',
    '@\n===',
    '@\n---',
    '1) @',
  ],
  ...[
    '- @\n  - @\n\n      @',
    '- [ ] @',
    '- [x]@',
    '    @',
    '<@@a.example>',
    '@  \n@',
    '@\\\n@',
    '&@;',
  ],
  ...[
    '~~@~~',
    '==@==',
    '^@^',
    '[[@]]',
    '{#@}',
    ':@:',
    "import @ from 'x'",
    '<@ />',
    '<br>@',
    '%%@%%',
  ],
  ...[
    '<details><summary>@</summary>\n\n@\n\n</details>',
    '***@***',
    '__@__',
    '“**@**”@',
    '@\u200b@',
  ],
  ...[
    'Term\n: @',
    '*[@]: @',
    '<script>@</script>',
    '<?php @ ?>',
    '<![CDATA[@]]>',
    '[@](javascript:a)',
  ],
  ...[
    '[@](<a b>)',
    '---\n@: x\n---',
    '+++\n@ = 1\n+++',
    '\u3000\u3000@',
    '• @',
    '一@，二',
    '[@][@]',
  ],
];

const fill = (shape: string): fc.Arbitrary<string> =>
  fc
    .array(word, { minLength: 8, maxLength: 8 })
    .map((words) => words.reduce((text, own) => text.replace('@', own), shape));

const value = fc.constantFrom(...values).chain(fill);
const part = fc.constantFrom(...parts).chain(fill);
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r');

/** What is told of an article that has this text, and what readers get of it. */
async function expectNothingLost(text: string): Promise<void> {
  const folder = makePaper({
    'content/articles/odd/article.yaml': articleYaml(),
    'content/articles/odd/en.md': text,
  });
  const found = listFaults(await compileContent(`${folder}/content`), Date.UTC(2024, 1));
  for (const fault of found) for (const own of languages) getFaultText(fault, own);
  if (found.some(({ file }) => file.includes('/odd/'))) return;
  const { articles } = readContent(`${folder}/content`).content;
  const { title = '', summary = '' } = articles.find(({ slug }) => slug === 'odd')?.texts.en ?? {};
  const body = text.replace(/\r\n?/g, '\n').replace(/^---\n.*?\n---\n/s, '');
  const shown = [title, summary, renderPage(body)].join('\n');
  const lost = (text.match(/zq\d{6}x/g) ?? []).filter((own) => !shown.includes(own));
  expect(lost).toEqual([]);
}

test('whatever YAML its front matter is, no word of an article is lost in silence', async () => {
  await fc.assert(
    fc.asyncProperty(value, value, lineEnd, async (title, summary, end) => {
      const text = `---\ntitle: ${title}\nsummary: ${summary}\n---\n\nWords.\n`;
      await expectNothingLost(text.replaceAll('\n', end));
    }),
    { numRuns: 150 },
  );
});

test('whatever markup its body has, no word of an article is lost in silence', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n\n', '\n', '\r\n\r\n', ' '),
      async (body, gap) => {
        await expectNothingLost(`---\ntitle: Words\nsummary: Words.\n---\n\n${body.join(gap)}\n`);
      },
    ),
    { numRuns: 200 },
  );
});
