import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const report = z.union([
  z
    .object({ numPassedTests: z.number(), numFailedTests: z.number() })
    .transform(({ numPassedTests: passed, numFailedTests: failed }) => ({ passed, failed })),
  z
    .object({
      stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
    })
    .transform(({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky })),
]);

/**
 * The counts in a JSON report of Vitest or Playwright. A runner that failed otherwise than by a
 * test (a file that doesn't load, a browser that doesn't start) counts as one failure.
 */
export function readCounts(file: string, exitCode: number): Counts {
  const counts = existsSync(file)
    ? report.parse(JSON.parse(readFileSync(file, 'utf8')))
    : { passed: 0, failed: 0 };
  if (exitCode === 0) return counts;
  return { ...counts, failed: Math.max(1, counts.failed) };
}

/** How many tests of a step passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** What was not tested. */
  readonly note?: string;
}
