import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { readCounts } from '@/tests/support/steps/readCounts';

const folder = makeFolder({
  'vitest.json': JSON.stringify({ numPassedTests: 5, numFailedTests: 2 }),
  'playwright.json': JSON.stringify({
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 },
  }),
  'passed.json': JSON.stringify({ numPassedTests: 5, numFailedTests: 0 }),
});

test.each([
  ['vitest.json', 1, { passed: 5, failed: 2 }],
  ['playwright.json', 1, { passed: 7, failed: 2 }],
  ['passed.json', 0, { passed: 5, failed: 0 }],
])('counts %s', (name, exitCode, counts) => {
  expect(readCounts(join(folder, name), exitCode)).toEqual(counts);
});

test.each(['passed.json', 'none.json'])(
  'a runner that broke off is a failure whatever its report says: %s',
  (name) => {
    expect(readCounts(join(folder, name), 1).failed).toBe(1);
  },
);
