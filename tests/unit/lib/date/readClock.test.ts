import { afterEach, expect, test, vi } from 'vitest';
import { readClock } from '@/lib/date/readClock';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('The clock is SOURCE_DATE_EPOCH, in seconds', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1704067200');
  expect(readClock()).toBe(Date.UTC(2024, 0, 1));
});

test.each(['', undefined])('The clock is now where SOURCE_DATE_EPOCH is %o', (value) => {
  vi.useFakeTimers({ now: 1234 });
  vi.stubEnv('SOURCE_DATE_EPOCH', value);
  expect(readClock()).toBe(1234);
});

test.each(['soon', '-1', '1.5', '2024-01-01', '0x10', '1e9', ' 1'])('%o is no clock', (value) => {
  vi.stubEnv('SOURCE_DATE_EPOCH', value);
  expect(() => readClock()).toThrow(`SOURCE_DATE_EPOCH is “${value}”`);
});
