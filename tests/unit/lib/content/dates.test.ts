import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDate } from '@/lib/content/schemas/contentDate';

describe('A date', () => {
  test.each([
    '2024-01',
    '2024-01-12',
    '2024-01-12T09:30+08:00',
    '2024-01-12T09:30:15Z',
    '2024-02-29',
  ])('is %s', (text) => {
    expect(checkDate(text)).toBeUndefined();
  });

  test.each([
    ['2024-02-30', 'date-not-real'],
    ['2023-02-29', 'date-not-real'],
    ['2024-13', 'date-not-real'],
    ['2024-00-10', 'date-not-real'],
    ['0024-01-12', 'date-not-real'],
    ['2024-01-12T24:00+08:00', 'date-not-real'],
    ['2024-01-12T09:60+08:00', 'date-not-real'],
    ['2024-01-12T09:30+15:00', 'date-not-real'],
    ['2024-01-12T09:30', 'date-without-offset'],
    ['2024-01-12 09:30:00', 'date-without-offset'],
    ['2024-1-2', 'date-form'],
    ['12.01.2024', 'date-form'],
    ['2024', 'date-form'],
    ['yesterday', 'date-form'],
  ])('is not %s: %s', (text, rule) => {
    expect(checkDate(text)?.rule).toBe(rule);
  });

  test('never makes the check throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(checkDate(text)).toHaveProperty('rule');
      }),
    );
  });
});
