import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignPassages } from '@/lib/desk/compare/alignPassages';

const make = (text: string) => ({ hash: text, text });

/** What became of each paragraph, on one line: `+` added, `-` removed, `~` moved, `a→b` changed. */
function tell(before: readonly string[], after: readonly string[]): string {
  return alignPassages(before.map(make), after.map(make))
    .map(({ state, was, is }) => {
      const [former, now] = [before[was ?? -1] ?? '', after[is ?? -1] ?? ''];
      if (state === 'changed') return `${former}→${now}`;
      return { same: now, added: `+${now}`, removed: `-${former}`, moved: `~${now}` }[state];
    })
    .join(' | ');
}

describe('What became of each paragraph', () => {
  test.each([
    [['One.', 'Two.'], ['One.', 'Two.'], 'One. | Two.'],
    [['One.'], ['One.', 'Two.'], 'One. | +Two.'],
    [['One.', 'Two.'], ['Two.'], '-One. | Two.'],
    [['It rose.', 'End.'], ['It fell hard.', 'End.'], 'It rose.→It fell hard. | End.'],
    [['A.', 'B.', 'C.'], ['B.', 'C.', 'A.'], 'B. | C. | ~A.'],
  ])('%j and %j', (before, after, told) => {
    expect(tell(before, after)).toBe(told);
  });

  test('finds a paragraph again that was edited and has a new one before it', () => {
    const before = ['The mayor opened the bridge on Monday.', 'End.'];
    const after = ['Rain is expected.', 'The mayor opened the bridge on Tuesday.', 'End.'];
    expect(tell(before, after)).toBe(`+${after[0]} | ${before[0]}→${after[1]} | End.`);
  });

  test('finds Chinese again by its characters', () => {
    const before = ['论坛周一在成都开幕，来宾众多。'];
    const after = ['另有消息。', '论坛周二在成都开幕，来宾众多。'];
    expect(tell(before, after)).toBe(`+${after[0]} | ${before[0]}→${after[1]}`);
  });

  test('loses no paragraph of either text', () => {
    const text = fc.array(fc.constantFrom('a b c', 'a b d', 'x y', 'z', '春 天'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const steps = alignPassages(before.map(make), after.map(make));
        const list = (key: 'was' | 'is') =>
          steps.flatMap((step) => step[key] ?? []).sort((a, b) => a - b);
        expect(list('was')).toEqual([...before.keys()]);
        expect(list('is')).toEqual([...after.keys()]);
      }),
    );
  });
});
