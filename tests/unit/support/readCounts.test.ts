import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { readCounts } from '@/tests/support/steps/readCounts';

const passed = { status: 'passed', fullName: 'adds', failureMessages: [] };
const failed = {
  status: 'failed',
  fullName: 'divides',
  failureMessages: ['expected 1 to be 2\n    at divide (a.ts:1:1)'],
};
const suite = (name: string, message: string, assertionResults: readonly object[]) => ({
  name,
  message,
  assertionResults,
});

const spec = (title: string, ok: boolean, errors: readonly object[]) => ({
  title,
  file: 'a.spec.ts',
  ok,
  tests: [{ results: [{ errors }] }],
});

const folder = makeFolder({
  'vitest.json': JSON.stringify({
    numPassedTests: 5,
    numFailedTests: 1,
    testResults: [suite('a.ts', '', [passed, failed]), suite('b.ts', 'No such module', [])],
  }),
  'playwright.json': JSON.stringify({
    stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 0 },
    suites: [
      {
        specs: [spec('opens', true, [])],
        suites: [
          { specs: [spec('closes', false, [{ message: '\u001B[31mStays open\u001B[39m' }])] },
        ],
      },
    ],
    errors: [{ message: 'No browser' }],
  }),
  'passed.json': JSON.stringify({ numPassedTests: 5, numFailedTests: 0, testResults: [] }),
});

test.each([
  [
    'vitest.json',
    1,
    {
      passed: 5,
      failed: 1,
      failures: [
        'a.ts: divides\n    expected 1 to be 2',
        'b.ts: does not load\n    No such module',
      ],
    },
  ],
  [
    'playwright.json',
    1,
    {
      passed: 7,
      failed: 2,
      failures: ['playwright: breaks off\n    No browser', 'a.spec.ts: closes\n    Stays open'],
    },
  ],
  ['passed.json', 0, { passed: 5, failed: 0, failures: [] }],
])('counts %s, and tells what failed', (name, exitCode, counts) => {
  expect(readCounts(join(folder, name), exitCode)).toEqual(counts);
});

test.each(['passed.json', 'none.json'])(
  'a runner that broke off is a failure whatever its report says: %s',
  (name) => {
    expect(readCounts(join(folder, name), 1).failed).toBe(1);
  },
);
