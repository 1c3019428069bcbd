import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDate } from '@/lib/content/articles/checkDate';
import { createDate } from '@/lib/date/createDate';

/** Where clocks have been changed at midnight, by half an hour, or by a whole day. */
const zones = [
  'Asia/Shanghai',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];

describe('A date', () => {
  test.each([
    ['2024-01-12', 'Asia/Shanghai', '2024-01-11T16:00:00.000Z', 'day'],
    ['2024-01', 'Asia/Shanghai', '2023-12-31T16:00:00.000Z', 'month'],
    ['2024-07-01', 'America/New_York', '2024-07-01T04:00:00.000Z', 'day'],
    ['2024-01-12T09:30+08:00', 'America/New_York', '2024-01-12T01:30:00.000Z', 'minute'],
    ['2024-01-12T09:30:15Z', 'Asia/Shanghai', '2024-01-12T09:30:15.000Z', 'minute'],
    ['2024-01-12T09:30-03:30', 'Asia/Shanghai', '2024-01-12T13:00:00.000Z', 'minute'],
    // Clocks skip midnight: the day begins at one.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z', 'day'],
    // Midnight comes twice: the first.
    ['2018-11-04', 'America/Havana', '2018-11-04T04:00:00.000Z', 'day'],
    // A day that Samoa left out begins where the next one does.
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', 'day'],
    ['1900-01-01', 'Asia/Shanghai', '1899-12-31T15:54:17.000Z', 'day'],
  ])('%s in %s is %s', (iso, zone, instant, precision) => {
    const date = createDate(iso, zone);
    expect(new Date(date.instant).toISOString()).toBe(instant);
    expect(date).toMatchObject({ iso, precision });
  });

  test('begins in the zone when its first second is shown there', () => {
    const days = fc.date({
      min: new Date('1975-01-01'),
      max: new Date('2040-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...zones), (date, timeZone) => {
        const day = date.toISOString().slice(0, 10);
        fc.pre(!(timeZone === 'Pacific/Apia' && day === '2011-12-30'));
        const { instant } = createDate(day, timeZone);
        const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
        expect(format.format(instant)).toBe(day);
        expect(format.format(instant - 1000) < day).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('that is written as Date writes it is the same instant', () => {
    const dates = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        const iso = `${date.toISOString().slice(0, 19)}Z`;
        expect(checkDate(iso)).toBeUndefined();
        expect(createDate(iso, 'Asia/Shanghai').instant).toBe(
          Math.floor(date.getTime() / 1000) * 1000,
        );
      }),
    );
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
