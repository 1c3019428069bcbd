import { afterEach, expect, test, vi } from 'vitest';
import { checkSiteUrl, getNow, getPort } from '@/lib/cli/terminal/environment';

test('3000, or what PORT says', () => {
  expect(getPort(undefined)).toBe(3000);
  expect(getPort('')).toBe(3000);
  expect(getPort('8080')).toBe(8080);
  expect(getPort('0')).toBe(0);
});

test.each(['abc', '-1', '3e3', '65536', ' '])('refuses PORT=%s with an example', (value) => {
  expect(() => getPort(value)).toThrow(
    `PORT is “${value}”; it must be a number from 0 to 65535, such as 3000.`,
  );
});

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['PORT', 'abc', () => getPort('abc')],
  ['SITE_URL', 'courier.example', checkSiteUrl],
  ['SITE_URL', 'https://courier.example/paper/', checkSiteUrl],
  ['SOURCE_DATE_EPOCH', 'yesterday', getNow],
])('a wrong %s (%s) is wrong use', (name, value, read) => {
  vi.stubEnv(name, value);
  expect(read).toThrow(expect.objectContaining({ exitCode: 2 }));
});
