import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText } from '@/lib/desk/import/parseText';
import { findRefusal } from '@/lib/desk/import/refusal';
import { renderDraft } from '@/lib/desk/import/renderDraft';

/** Stretches of what people paste, with `@` where words go. */
const plain = `@|@。|中文@段落，@。|　　缩进@的段落。@|By @|来源：@|Source: @|记者 @|（完）@|LOWEN (@) – Words @.
2023年3月2日 @|June 7, 2019 @|Title: @|标题：@|Date: @|责任编辑：@|Editor: @|Keywords: @, @|关键词：@ @|摘要：@
See also: @|“@”|‘@’ said @. “@ @”|@\\t@\\t@|\u200b@|Original url: https://a.example/@|@ \\| @`;

const marked = [
  ...['# @', '## 标题@', '@\n===', '- @\n- @', '1. @\n2. @', '> @', '```\n@\n```', '    @'],
  ...['| @ | @ |\n|---|---|\n| @ | 甲 |', '@[^1]\n\n[^1]: @', '<p>@ <b>@</b></p>', '<!-- @ -->'],
  ...['[@](https://a.example/@)', '![@](@.png)', '@<br/>@', '@  \n@', '@\\\n@', '***', '---'],
  ...['{% @ %}', '*@*', '**@**：@', '• @\n• @', '————\n@', 'Related news\n\n- @\n- @'],
  ...['相关新闻\n\n@', '+++\n@ = "@"\n+++', '---\ntitle: @\ntags: [@, @]\n---', '---\ntitle: @'],
  ...['{\n "title": "@"\n}', 'title: @\ndate: 2020-01-01\n---', 'From: @\nTo: @\nSubject: @\n'],
  ...[
    '<h1>@</h1>',
    '<script>@</script>',
    '<a href="@">@</a>',
    '[@][x]\n\n[x]: https://c.example/@',
  ],
  ...['Term\n: @', '&@;', 'The @ of the harbour opened in March. 港口@三月开放。'],
];

const shapes = [
  ...plain.split(/\n|(?<!\\)\|/).map((shape) => shape.replace('\\|', '|').replaceAll('\\t', '\t')),
  ...marked,
];

const part = fc
  .tuple(fc.constantFrom(...shapes), fc.array(fc.integer({ min: 100_000, max: 999_999 })))
  .map(([shape, numbers]) => {
    const words = numbers.length > 0 ? numbers : [100_000];
    let place = 0;
    return shape.replaceAll('@', () => `zq${words[place++ % words.length]}x`);
  });

test('whatever is imported, no word of it is lost', () => {
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 7 }),
      fc.constantFrom('\n\n', '\n', '\r\n\r\n'),
      fc.boolean(),
      (parts, gap, isMarkdown) => {
        const text = parts.join(gap);
        const draft = parseText(text, isMarkdown);
        if (findRefusal(text) || draft.body.length === 0) return;
        const paper = { topics: [], authors: [], names: [], headlines: new Map() };
        const { article, authors } = renderDraft(draft, paper, 'en');
        const written = [...article, ...authors].map((file) => file.text).join('\n');
        const words = text.match(/zq\d{6}x/g) ?? [];
        expect(words.filter((word) => !written.includes(word))).toEqual([]);
      },
    ),
    {
      numRuns: 500,
      examples: [
        [['# zq100001x', '中文zq100002x段落，zq100003x。'], '\n\n', true],
        [['来源：zq100004x', 'zq100005x。', '来源：zq100006x'], '\n\n', false],
        [['Source: zq100007x', '中文zq100008x段落'], '\n', false],
      ],
    },
  );
});
