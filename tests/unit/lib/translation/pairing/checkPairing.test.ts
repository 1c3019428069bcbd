import { describe, expect, test } from 'vitest';
import { checkPairing } from '@/lib/translation/pairing/checkPairing';
import { glossary } from '@/tests/support/papers/glossary';
import { makeBitext } from '@/tests/support/papers/makeBitext';
import { tellFault } from '@/tests/support/papers/tellFault';

const en = [
  'Makarov came to Chengdu on 10 January and spoke to 700 people for an hour about software.',
  'RUSSOFT has 240 members, and it has been there since 1999.',
  'In Moscow a congress is to follow in April, with guests from 30 countries and many companies.',
];
const zh = [
  '马卡罗夫1月10日来到成都，就软件问题向700人作了一个小时的演讲。',
  'RUSSOFT有240家会员，成立于1999年。',
  '4月将在莫斯科举行大会，30个国家的来宾和许多企业将参加。',
];

const join = (...paragraphs: readonly (string | undefined)[]): string => paragraphs.join('\n\n');

function check(english: string, chinese: string): readonly string[] {
  return checkPairing(makeBitext(english, chinese), glossary).map((fault) => tellFault(fault));
}

describe('The rule “pairing” finds the first place where the languages part', () => {
  test('a paragraph that Chinese lacks, with the place where it belongs', () => {
    expect(check(join(...en), join(zh[0], zh[2]))).toEqual([
      'x/en.md:3:1 pairing-alone “RUSSOFT has 240 members, and it has been there since 1999.” has no counterpart in Chinese. → Write its Chinese in content/articles/x/zh.md before line 3, “4月将在莫斯科举行大会，30个国家的来宾和许多企业将参加。”, or remove it here.',
    ]);
  });

  test('a paragraph that English lacks, at the end', () => {
    expect(check(join(en[0], en[1]), join(...zh))).toEqual([
      'x/zh.md:5:1 pairing-alone “4月将在莫斯科举行大会，30个国家的来宾和许多企业将参加。” has no counterpart in English. → Write its English at the end of content/articles/x/en.md, or remove it here.',
    ]);
  });

  test('a paragraph that is two in the other language', () => {
    const [first = '', second = ''] = (zh[0] ?? '').split('，');
    expect(check(join(...en), join(`${first}。`, second, zh[1], zh[2]))).toEqual([
      expect.stringContaining('x/en.md:1:1 pairing-split “Makarov came to Chengdu'),
    ]);
  });

  test('a heading opposite a paragraph', () => {
    expect(check(join(en[0], '## Members', en[1]), join(zh[0], '会员', zh[1]))).toEqual([
      expect.stringContaining(
        'pairing-kinds This is a paragraph in Chinese and a heading in English',
      ),
    ]);
  });

  test('paragraphs that changed places, though their number agrees', () => {
    expect(check(join(...en), join(zh[1], zh[0], zh[2]))).toEqual([
      expect.stringContaining(
        'x/zh.md:1:1 pairing-shifted This paragraph is opposite “Makarov came to Chengdu',
      ),
    ]);
  });
});

describe('The rule “pairing” lets pass', () => {
  test('paragraphs in the same order', () => {
    expect(check(join(...en), join(...zh))).toEqual([]);
  });

  test('headings, lists and pictures that pair', () => {
    const english = join('## One', 'Text', '- a\n- b', '![A hall](hall.jpg)');
    expect(check(english, join('## 一', '正文', '- 甲\n- 乙', '![会场](hall.jpg)'))).toEqual([]);
  });

  test('short paragraphs with nothing to tell them by', () => {
    expect(check(join('Yes.', 'No.'), join('是。', '否。'))).toEqual([]);
  });

  test('nothing at all', () => {
    expect(check('', '')).toEqual([]);
  });
});
