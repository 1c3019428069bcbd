import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkPaper } from '@/lib/desk/check/checkPaper';
import { fixFiles } from '@/lib/desk/check/fixFiles';
import { makeDeskPaper } from '@/tests/support/papers/deskPaper';
import { tellFault } from '@/tests/support/papers/tellFault';

const head = (title: string, summary: string) =>
  `---
title: ${title}
summary: ${summary}
---

`;
const pull = (words: string) => `\`\`\`quote\n${words}\n\`\`\``;
const english = [
  'The minister called the port “a gate to the west”, and said that it would open in May.',
  'Fishermen from the villages near the harbour had asked for a longer pier.',
];
const chinese = [
  '部长把这座港口称为“通往西部的大门”，并说港口将在五月开放。',
  '附近村庄的渔民曾要求加长码头。',
];

function makePaper(en: readonly string[], zh: readonly string[]): string {
  return makeDeskPaper({
    'articles/forum/en.md': `${head('A forum', 'It met.')}${en.join('\n\n')}\n`,
    'articles/forum/zh.md': `${head('论坛', '论坛开幕。')}${zh.join('\n\n')}\n`,
  });
}

async function check(en: readonly string[], zh: readonly string[]): Promise<readonly string[]> {
  const { faults } = await checkPaper({ directory: makePaper(en, zh), now: Date.now() });
  return faults
    .filter(({ rule }) => rule !== 'stale-missing')
    .map((fault) => tellFault(fault).replace(/\S*\/(?=\w+\.md)/g, ''));
}

describe('a pull quote', () => {
  test('repeats words of the text, whatever their quotation marks and the mark at the end', async () => {
    const en = [...english, pull('‘A gate to the west’.\n— The minister')];
    expect(await check(en, [...chinese, pull('通往西部的\n大门\n——部长')])).toEqual([]);
  });

  test('whose words the text lacks is told of, with the nearest sentence', async () => {
    const en = [...english, pull('Fishermen from the villages had asked for a pier.')];
    expect(await check(en, [...chinese, pull('附近村庄的渔民曾要求加长码头。')])).toEqual([
      'en.md:10:1 pull-quote-words “Fishermen from the villages had asked for a pier.” is a pull quote, but its words don’t stand in the text. → “Fishermen from the villages near the harbour had asked for a longer pier.” stands in line 8. Repeat words of the text as they stand there. For words that the text hasn’t, write a quotation (>).',
    ]);
  });

  test('repeats the same paragraph in both languages', async () => {
    const own = [...english, pull(english[1] ?? '')];
    expect(await check(own, [...chinese, pull('港口将在五月开放')])).toEqual([
      'zh.md:10:1 pull-quote-pair This pull quote is opposite “Fishermen from the villages near the harbour had asked for…”, but repeats words of another paragraph than that one does. → Compare it with en.md:10, and pull the same words in both languages: here, “附近村庄的渔民曾要求加长码头。” in line 8 has them.',
    ]);
  });

  test.each([
    ['missing', chinese],
    ['at another place', [chinese[0] ?? '', pull(chinese[1] ?? ''), chinese[1] ?? '']],
  ])('has its counterpart: one is %s', async (_, zh) => {
    const [fault, ...others] = await check([...english, pull(english[1] ?? '')], zh);
    expect(fault).toMatch(/pairing-(?:alone|kinds)/);
    expect(others).toEqual([]);
  });

  test('has its typography fixed with the text’s', async () => {
    const wrong = '部长把这座港口称为"通往西部的大门",并说港口将在五月开放。';
    const directory = makePaper(english, [wrong, pull(wrong)]);
    fixFiles((await checkPaper({ directory, now: Date.now() })).faults);
    const file = readFileSync(`${directory}/articles/forum/zh.md`, 'utf8');
    expect(file.split(chinese[0] ?? '').length - 1).toBe(2);
  });
});
