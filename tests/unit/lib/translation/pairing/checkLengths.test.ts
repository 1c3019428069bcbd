import { describe, expect, test } from 'vitest';
import { alignBitext } from '@/lib/translation/pairing/alignBlocks';
import { checkLengths } from '@/lib/translation/pairing/checkLengths';
import { glossary } from '@/tests/support/papers/glossary';
import { makeBitext } from '@/tests/support/papers/makeBitext';
import { tellFault } from '@/tests/support/papers/tellFault';

const en = [
  'The bridge reopened on Monday after a long repair. Drivers had to take a detour over the mountain road for the whole winter. The mayor thanked them for their patience.',
  'The city had closed it in the autumn, when divers found cracks in two of the pillars. The repair was done by a firm from the valley, whose workers stayed through the frost.',
  'Shops on the far side say that they lost half of their trade. Several of them had to let people go, and one has closed for good.',
  'From now on heavy lorries must keep to the motorway. A fine awaits those who do not, and cameras have been put up at both ends.',
];
const zh = [
  '大桥经过长时间维修，周一重新开放。整个冬天，司机们不得不绕行山路。市长感谢他们的耐心。',
  '去年秋天，潜水员发现两座桥墩出现裂缝，市政府随即封桥。维修由谷地的一家公司承担，工人们在严寒中坚守工地。',
  '对岸的商店说，生意少了一半。好几家不得不裁员，还有一家永久关门了。',
  '今后重型卡车必须走高速公路。违者将被罚款，桥的两端都装上了摄像头。',
];

function check(english: readonly string[], chinese: readonly string[]): readonly string[] {
  const bitext = makeBitext(english.join('\n\n'), chinese.join('\n\n'));
  return checkLengths(bitext, alignBitext(bitext, glossary)).map((fault) => tellFault(fault));
}

describe('The rule “pairing-length” asks about', () => {
  test('a paragraph that lost a sentence, where it is', () => {
    expect(check(en, ['大桥经过长时间维修，周一重新开放。', ...zh.slice(1)])).toEqual([
      expect.stringMatching(
        /^x\/zh\.md:1:1 pairing-length “大桥经过长时间维修，周一重新开放。” is about 35 % as long as its English and the rest of the article lead one to expect\. → Compare it with content\/articles\/x\/en\.md:1/,
      ),
    ]);
  });

  test('a short sentence left out of several', () => {
    const [first = '', ...more] = zh;
    expect(check(en, [first.replace('市长感谢他们的耐心。', ''), ...more])).toHaveLength(1);
  });

  test('a paragraph cut off in English', () => {
    expect(check([en[0] ?? '', (en[1] ?? '').slice(0, 80), ...en.slice(2)], zh)).toEqual([
      expect.stringContaining('x/en.md:3:1 pairing-length'),
    ]);
  });
});

describe('The rule “pairing-length” lets pass', () => {
  test('paragraphs in the article’s own ratio', () => {
    expect(check(en, zh)).toEqual([]);
  });

  test('headings and code, of which nothing can be expected', () => {
    expect(
      check([...en, '## No', '```\na\n```'], [...zh, '## 一个相当长的小标题', '```\na\n```']),
    ).toEqual([]);
  });

  test('names in Latin letters after their Chinese', () => {
    const names = [
      'The cast has Christine Baranski and Cynthia Nixon.',
      '演员有克里斯汀·巴兰斯基（Christine Baranski）和辛西娅·尼克松（Cynthia Nixon）。',
    ];
    expect(check([...en, names[0] ?? ''], [...zh, names[1] ?? ''])).toEqual([]);
  });

  test('a paragraph that ends in a quotation mark of the wrong shape', () => {
    const [first = '', ...more] = en;
    const cut = first.replace(' The mayor thanked them for their patience.', '');
    expect(check([cut, ...more], zh)).toEqual([]);
    expect(check([`${cut} “`, ...more], zh)).toEqual([]);
  });

  test('an article of two words', () => {
    expect(check(['Yes.'], ['是。'])).toEqual([]);
  });
});
