import { describe, expect, test } from 'vitest';
import { checkTranslation } from '@/lib/translation/checkTranslation';
import { glossary } from '@/tests/support/papers/glossary';
import { makeBitext } from '@/tests/support/papers/makeBitext';
import { tellFault } from '@/tests/support/papers/tellFault';

function check(en: string, zh: string): readonly string[] {
  const faults = checkTranslation(makeBitext(en, zh), glossary);
  return faults.filter(({ rule }) => rule === 'untranslated').map((fault) => tellFault(fault));
}

const en = 'The strike ended quietly. Workers returned to the docks before dawn.';

describe('The rule “untranslated” finds', () => {
  test('a sentence left in English, at the sentence', () => {
    expect(check(en, '罢工悄然结束。Workers returned to the docks before dawn.')).toEqual([
      'x/zh.md:1:8 untranslated “Workers returned to the docks before dawn.” is English in the Chinese text. → Translate it. If it is the name of something or is quoted on purpose, put it in quotation marks or brackets.',
    ]);
  });

  test.each([
    ['a whole paragraph', en, en],
    ['a quotation as a whole paragraph', '“We have to go,” he said.', '“We have to go,” he said.'],
    [
      'Chinese in English',
      'The strike ended. 工人们在黎明前回到了码头。',
      '罢工结束。工人们回到了码头。',
    ],
    ['a heading', '## What remains of it', '## What remains of it'],
  ])('%s', (_, english, chinese) => {
    expect(check(english, chinese).length).toBeGreaterThan(0);
  });
});

describe('The rule “untranslated” lets pass', () => {
  test.each([
    ['names', 'RUSSOFT met Kaspersky Lab.', 'RUSSOFT会见了Kaspersky Lab。'],
    ['a list of names', '- Python\n- Visual Studio Code', '- Python\n- Visual Studio Code'],
    [
      'titles in brackets',
      'A study appeared.',
      '一项研究（The State of the World in Figures）发表。',
    ],
    [
      'a Chinese name with its characters',
      'He read Dream of the Red Chamber (红楼梦).',
      '他读《红楼梦》。',
    ],
    ['a quotation', 'He said: “I have a dream.”', '他说：“I have a dream.”'],
    ['code', '```\nlet it be done for the user\n```', '```\nlet it be done for the user\n```'],
  ])('%s', (_, english, chinese) => {
    expect(check(english, chinese)).toEqual([]);
  });
});
