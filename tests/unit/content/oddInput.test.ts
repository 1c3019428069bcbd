import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkBodies } from '@/lib/content/paper/checkBodies';
import { readContent } from '@/lib/content/paper/readContent';
import { getFaultText } from '@/lib/fault/getFaultText';
import { languages } from '@/lib/language/language';
import { renderBlocks } from '@/lib/markdown/renderBlocks';
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

/** What readers get of the article that has this text, and what an editor is told of it. */
function publish(text: string): { readonly shown: string; readonly told: number } {
  const folder = makePaper({
    'content/articles/odd/article.yaml': articleYaml(),
    'content/articles/odd/en.md': text,
  });
  const reading = readContent(`${folder}/content`);
  const found = [...reading.faults, ...checkBodies(reading, Date.UTC(2024, 1))];
  for (const fault of found) for (const own of languages) getFaultText(fault, own);
  const article = reading.content.articles.find(({ slug }) => slug === 'odd');
  const { title = '', summary = '' } = article?.texts.en ?? {};
  const body = article ? reading.content.readBody('article', 'odd', 'en') : '';
  const { blocks } = renderBlocks(body, { link: (href) => href, image: () => undefined });
  const shown = [title, summary, ...blocks.map(({ html }) => html)].join('\n');
  const told = found.filter(({ file }) => file.includes('/odd/')).length;
  return { shown, told };
}

function expectNothingLost(text: string): void {
  const { shown, told } = publish(text);
  const lost = (text.match(/zq\d{6}x/g) ?? []).filter((own) => !shown.includes(own));
  if (told === 0) expect(lost).toEqual([]);
}

test('whatever YAML its front matter is, no word of an article is lost in silence', () => {
  fc.assert(
    fc.property(value, value, lineEnd, (title, summary, end) => {
      const text = `---\ntitle: ${title}\nsummary: ${summary}\n---\n\nWords.\n`;
      expectNothingLost(text.replaceAll('\n', end));
    }),
    { numRuns: 150 },
  );
});

test('whatever markup its body has, no word of an article is lost in silence', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n\n', '\n', '\r\n\r\n', ' '),
      (body, gap) => {
        expectNothingLost(`---\ntitle: Words\nsummary: Words.\n---\n\n${body.join(gap)}\n`);
      },
    ),
    { numRuns: 200 },
  );
});
