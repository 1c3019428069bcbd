import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasDateForm, isBefore, isDate, parseDate } from '@/lib/date/contentDate';

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
    const date = parseDate(iso, zone);
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
        const { instant } = parseDate(day, timeZone);
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
        expect(isDate(iso)).toBe(true);
        expect(parseDate(iso, 'Asia/Shanghai').instant).toBe(
          Math.floor(date.getTime() / 1000) * 1000,
        );
      }),
    );
  });

  test.each([
    ['2024-01', 'Asia/Shanghai', '2024-01'],
    ['2024-01-31', 'Asia/Shanghai', '2024-01'],
    ['2024-01-31T23:30-05:00', 'America/New_York', '2024-01'],
    ['2024-01-31T23:30-05:00', 'Asia/Shanghai', '2024-02'],
    ['2024-02-01T07:30+08:00', 'America/New_York', '2024-01'],
    ['2024-02-26T23:59-12:00', 'Pacific/Kiritimati', '2024-02'],
    ['2023-02-27T23:59-12:00', 'Pacific/Kiritimati', '2023-03'],
    ['2024-02-03T00:00+14:00', 'Pacific/Pago_Pago', '2024-02'],
    ['2024-02-02T00:00+14:00', 'Pacific/Pago_Pago', '2024-01'],
  ])('%s in %s is of %s', (iso, zone, month) => {
    expect(parseDate(iso, zone).month).toBe(month);
  });

  test.each([
    '2024-02-30',
    '2024-13',
    '0024-01-12',
    '2024-01-12T23:59:60Z',
    '2024-01-12T09:30',
    '2024-01-12T09:30+15:00',
    '2024-01-12T09:30+08:75',
    '2024-01-12T09:30[Asia/Shanghai]',
    '2024-1-2',
    '',
  ])('is not “%s”', (text) => {
    expect(isDate(text)).toBe(false);
    expect(() => parseDate(text, 'Asia/Shanghai')).toThrow(RangeError);
  });

  test('has its form whether or not it exists', () => {
    expect(['2024-02-30', '2024-13', '2024-01-12T25:00Z'].map(hasDateForm)).not.toContain(false);
    expect(['2024', '2024-1-2', '2024-01-12T09:30'].map(hasDateForm)).not.toContain(true);
  });

  test.each([
    ['2024-01-12', '2024-01-13', true],
    ['2024-01-12', '2024-01-12', false],
    ['2024-01-12', '2024-01', false],
    ['2024-01', '2024-01-31', false],
    ['2024-01', '2024-02-01', true],
    ['2023-12', '2024-01', true],
    ['2024-01-12', '2024-01-12T23:59+08:00', false],
    ['2024-01-12', '2024-01-13T00:00+08:00', true],
    ['2024-01-12T09:30+08:00', '2024-01-12T09:31+08:00', true],
    ['2024-01-12T09:30+08:00', '2024-01-12T01:30Z', false],
    ['2024-01-12T09:30+08:00', '2024-01-12', false],
  ])('%s is over before %s begins: %s', (date, other, isOver) => {
    const zone = 'Asia/Shanghai';
    expect(isBefore(parseDate(date, zone), parseDate(other, zone), zone)).toBe(isOver);
  });
});
