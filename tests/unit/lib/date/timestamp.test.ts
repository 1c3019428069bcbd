import { describe, expect, test } from 'vitest';
import { parseDate } from '@/lib/date/contentDate';
import {
  formatInstant,
  formatMailDate,
  getDay,
  getLastmod,
  getTimestamp,
} from '@/lib/date/timestamp';

describe('A date for machines', () => {
  test.each([
    ['2024-01', undefined, '2024-01-01'],
    ['2024-01-12', '2024-01-12T00:00:00+08:00', '2024-01-12'],
    ['2024-01-12T09:30Z', '2024-01-12T17:30:00+08:00', '2024-01-12T17:30:00+08:00'],
    ['2024-01-12T09:30:15+08:00', '2024-01-12T09:30:15+08:00', '2024-01-12T09:30:15+08:00'],
  ])('%s is %s, in a sitemap %s', (iso, timestamp, lastmod) => {
    const date = parseDate(iso, 'Asia/Shanghai');
    expect(getTimestamp(date, 'Asia/Shanghai')).toBe(timestamp);
    expect(getLastmod(date, 'Asia/Shanghai')).toBe(lastmod);
  });

  test.each([
    ['UTC', '2024-07-01T00:00:00+00:00'],
    ['America/New_York', '2024-06-30T20:00:00-04:00'],
    ['America/St_Johns', '2024-06-30T21:30:00-02:30'],
    ['Asia/Kathmandu', '2024-07-01T05:45:00+05:45'],
  ])('has the offset of %s', (timeZone, timestamp) => {
    expect(formatInstant(Date.UTC(2024, 6, 1), timeZone)).toBe(timestamp);
  });

  test.each([
    ['UTC', '2024-01-01'],
    ['Pacific/Kiritimati', '2024-01-01'],
    ['America/Los_Angeles', '2023-12-31'],
  ])('has the day of %s', (timeZone, day) => {
    expect(getDay(Date.UTC(2024, 0, 1), timeZone)).toBe(day);
  });

  test('has an offset in whole minutes, as RFC 3339 asks, where clocks went by the sun', () => {
    const date = parseDate('1900-01-01', 'Asia/Shanghai');
    expect(getTimestamp(date, 'Asia/Shanghai')).toBe('1900-01-01T00:00:00+08:06');
  });

  test.each([
    ['2024-01-12T09:30:15+08:00', 'Fri, 12 Jan 2024 09:30:15 +0800'],
    ['2024-06-30T21:30:00-02:30', 'Sun, 30 Jun 2024 21:30:00 -0230'],
    ['2024-01-12T09:30:15+00:00', 'Fri, 12 Jan 2024 09:30:15 +0000'],
  ])('%s is in RSS %s', (timestamp, text) => {
    expect(formatMailDate(timestamp)).toBe(text);
  });
});
