import { describe, expect, test } from 'vitest';
import { checkLeftovers } from '@/lib/translation/wording/checkLeftovers';
import { leftovers } from '@/lib/translation/wording/leftovers';
import { makeBitext } from '@/tests/support/papers/makeBitext';
import { tellFault } from '@/tests/support/papers/tellFault';

function check(en: string, zh: string, titles?: { en: string; zh: string }): readonly string[] {
  return checkLeftovers(makeBitext(en, zh, titles && { titles })).map((fault) => tellFault(fault));
}

describe('The rule “leftover” finds', () => {
  test.each(leftovers.flatMap(({ finds }) => finds))('%s', (text) => {
    expect(check(`Before.\n\n${text}`, '正文。').length).toBeGreaterThan(0);
  });

  test('its place, as written', () => {
    expect(check('The village has a well.', '第一段。\n\n村里有了一口**新井**。【待译】')).toEqual([
      'x/zh.md:3:14 leftover “【待译】” looks like something left behind by a machine or an editor. → Remove it, or write what belongs in its place.',
    ]);
  });

  test('it in a headline', () => {
    expect(check('Text.', '正文。', { en: 'A well', zh: '译文：新井' })).toEqual([
      expect.stringContaining('x/zh.md:2:8 leftover “译文：”'),
    ]);
  });
});

describe('The rule “leftover” lets pass', () => {
  test.each(leftovers.flatMap(({ ignores }) => ignores))('%s', (text) => {
    expect(check(text, text)).toEqual([]);
  });

  test('code, in lines and in blocks', () => {
    expect(check('Write `{0}` there.\n\n```\n&quot; %s TODO\n```', '正文。')).toEqual([]);
  });
});
