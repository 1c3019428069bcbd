import { describe, expect, test } from 'vitest';
import { checkStaleness } from '@/lib/translation/pairing/checkStaleness';
import { makeBitext } from '@/tests/support/papers/makeBitext';
import { tellFault } from '@/tests/support/papers/tellFault';

const before = 'One is first.\n\nTwo comes next.\n\nThree ends it.';
const zh = '一在先。\n\n二在后。\n\n三收尾。';
const recorded = makeBitext(before, zh).sides.en.blocks.map((block) => block.hash);

function check(
  en: string,
  translates: readonly string[] | undefined = recorded,
): readonly string[] {
  const bitext = makeBitext(en, zh, translates && { translates });
  return checkStaleness(bitext).map((fault) => tellFault(fault));
}

describe('The rule “stale” finds, at the paragraph of the translation', () => {
  test('an original that was rewritten', () => {
    expect(check(before.replace('comes next', 'follows'))).toEqual([
      'x/zh.md:3:1 stale-changed The original of this paragraph has changed since it was translated; it now begins “Two follows.”. → Compare it with content/articles/x/en.md:3 and bring the translation up to date. When the whole article is current, run: npm run translated -- x',
    ]);
  });

  test('a paragraph that came later', () => {
    expect(check(before.replace('\n\nThree', '\n\nNew.\n\nThree'))).toEqual([
      expect.stringContaining(
        'x/zh.md:3:1 stale-missing The original has a paragraph that was added after this was translated: “New.”.',
      ),
    ]);
  });

  test('a paragraph that was dropped', () => {
    expect(check('One is first.\n\nThree ends it.')).toEqual([
      expect.stringContaining('x/zh.md:3:1 stale-extra “二在后。” translates a paragraph'),
    ]);
  });

  test('a paragraph that stands elsewhere now', () => {
    expect(check('Two comes next.\n\nThree ends it.\n\nOne is first.')).toEqual([
      expect.stringContaining('x/zh.md:1:1 stale-moved'),
    ]);
  });
});

describe('The rule “stale” lets pass', () => {
  test('an original as it was, lines broken elsewhere', () => {
    expect(check(before)).toEqual([]);
    expect(check(before.replace('One is', 'One\nis'))).toEqual([]);
  });

  test('a translation that was never recorded', () => {
    const bitext = makeBitext('Something else.', zh);
    expect(checkStaleness(bitext)).toEqual([]);
  });

  test('a recorded translation into English holds to its Chinese original', () => {
    const translates = makeBitext(before, zh).sides.zh.blocks.map((block) => block.hash);
    const bitext = makeBitext(before, zh.replace('二在后', '二居后'), {
      original: 'zh',
      translates,
    });
    expect(checkStaleness(bitext).map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(
      ['content/articles/x/en.md:3 stale-changed'],
    );
  });
});
