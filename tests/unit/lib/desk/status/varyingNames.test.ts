import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { describeVaryingNames } from '@/lib/desk/status/describePaper';
import { findVaryingNames } from '@/lib/desk/status/varyingNames';
import { chinese, english, makeDeskPaper } from '@/tests/support/papers/deskPaper';

const yaml = 'published: 2024-01-12\noriginal: en\n';

/** What `status` tells of articles with one more paragraph each, in the order of their slugs. */
async function tell(
  paragraphs: readonly (readonly [en: string, zh: string])[],
  glossary = 'kind,en,zh\n',
): Promise<readonly string[]> {
  const articles = paragraphs.flatMap(([en, zh], place) => [
    [`articles/n${place}/article.yaml`, yaml],
    [`articles/n${place}/en.md`, `${english}\n${en}\n`],
    [`articles/n${place}/zh.md`, `${chinese}\n${zh}\n`],
  ]);
  const directory = makeDeskPaper({
    ...Object.fromEntries(articles),
    'glossary.csv': glossary,
  });
  const { articles: checked } = await checkPaper({ directory, now: 0 });
  return describeVaryingNames(findVaryingNames(checked), 'en').map((text) =>
    text.replaceAll(`${directory}/`, ''),
  );
}

const first = ['Jo Swinson spoke to the police.', '乔·斯文森向警方讲话。'] as const;
const second = ['On Monday Jo Swinson’s party won.', '周一，乔·斯温森的政党获胜。'] as const;

describe('Of names that the glossary lacks, status tells', () => {
  test('one that is rendered in two ways in Chinese, with the places of both', async () => {
    expect(await tell([first, second])).toEqual([
      expect.stringMatching(
        /^“Jo Swinson” is rendered in two ways in Chinese: 乔·斯文森 \(articles\/n0\/zh\.md:\d+\); 乔·斯温森 \(articles\/n1\/zh\.md:\d+\)\. Choose one and add it to glossary\.csv/,
      ),
    ]);
  });

  test('one that is spelled in two ways in English', async () => {
    const told = await tell([first, ['Joe Swinson smiled.', '乔·斯文森笑了。']]);
    expect(told).toEqual([expect.stringContaining('rendered in two ways in English: Jo Swinson')]);
  });

  test('one whose spelling Chinese gives in brackets', async () => {
    const told = await tell([
      ['Ivan Petrov met Marco Rossi.', '伊万·彼得罗夫（Ivan Petrov）会见马可·罗西。'],
      ['Ivan Petrov met Marco Rossi.', '伊凡·彼得洛夫（Ivan Petrov）会见马可·罗西。'],
    ]);
    expect(told).toEqual([expect.stringContaining('“Ivan Petrov” is rendered in two ways')]);
  });
});

describe('Of names, status says nothing', () => {
  test.each([
    ['where both articles have one rendering', [first, first]],
    [
      'where a word before the name sounds like one',
      [first, ['Jo Swinson came.', '马里的乔·斯文森来了。']],
    ],
    [
      'where another name stands in the paragraph',
      [first, ['Jo Swinson met Marco Rossi.', '乔·斯温森会见马可·罗西。']],
    ],
    ['of what sounds otherwise', [first, ['Jo Swinson left.', '马可·罗西离开了。']]],
  ] as const)('%s', async (_, paragraphs) => {
    expect(await tell(paragraphs)).toEqual([]);
  });

  test('that the glossary has: the check speaks of them', async () => {
    const glossary = 'kind,en,zh,aliases.zh\nperson,Jo Swinson,乔·斯文森,乔·斯温森\n';
    expect(await tell([first, second], glossary)).toEqual([]);
  });
});
