import { Converter } from 'opencc-js/cn2t';
import { expect, test } from 'vitest';
import { createConverter } from '@/lib/language/converter';
import { openCcPhrases } from '@/lib/language/openCc';

const { convert } = createConverter([]);
const convertPlainly = Converter({ from: 'cn', to: 'tw' });

/** Phrases that are other than OpenCC's, and why; all other phrases must be the same. */
const differences: readonly (readonly [phrase: string, ours: string, why: string])[] = [
  ['合作伙伴', '合作夥伴', 'OpenCC has 夥伴 everywhere else'],
  ['总台', '總台', 'in news the broadcaster, not a hotel’s reception desk (總檯)'],
  ['了如', '了如', 'in news the particle 了 and 如何, 如下, 如今; 瞭如指掌 has its own entry'],
];

test('has OpenCC’s phrases to compare with', () => {
  expect(openCcPhrases.length).toBeGreaterThan(49_000);
});

test.each([
  ['alone', ''],
  ['before a comma', '，'],
])(
  'OpenCC’s phrases, each %s, are as OpenCC has them, but for those listed',
  (_, after) => {
    const found = openCcPhrases.flatMap(([phrase]) => {
      const ours = convert(phrase + after);
      return ours === convertPlainly(phrase + after) ? [] : [[phrase, ours]];
    });
    const listed = differences.map(([phrase, ours]) => [phrase, ours + after]);
    expect(found.toSorted()).toEqual(listed.toSorted());
  },
  60_000,
);
