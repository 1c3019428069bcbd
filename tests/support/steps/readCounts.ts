import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** How many tests of a step passed and failed. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** A line about each test that failed: its file, its name, and how its message begins. */
  readonly failures?: readonly string[];
  /** What was not tested. */
  readonly note?: string;
}

/** Vitest's report, in the shape of Jest's. */
const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(
      z.object({
        name: z.string(),
        message: z.string(),
        assertionResults: z.array(
          z.object({
            status: z.string(),
            fullName: z.string(),
            failureMessages: z.array(z.string()),
          }),
        ),
      }),
    ),
  })
  .transform(
    ({ numPassedTests, numFailedTests, testResults }): Counts => ({
      passed: numPassedTests,
      failed: numFailedTests,
      failures: testResults.flatMap(({ name, message, assertionResults }) => [
        ...(message === '' ? [] : [tell(name, 'does not load', message)]),
        ...assertionResults
          .filter(({ status }) => status === 'failed')
          .map(({ fullName, failureMessages }) => tell(name, fullName, failureMessages[0] ?? '')),
      ]),
    }),
  );

interface Suite {
  readonly specs: readonly z.infer<typeof spec>[];
  readonly suites?: readonly Suite[] | undefined;
}

const spec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string() })) })),
    }),
  ),
});

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(spec),
  suites: z.lazy(() => z.array(suite)).optional(),
});

const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
    suites: z.array(suite),
    errors: z.array(z.object({ message: z.string() })),
  })
  .transform(
    ({ stats, suites, errors }): Counts => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      failures: [
        ...errors.map(({ message }) => tell('playwright', 'breaks off', message)),
        ...suites.flatMap(listSpecs).flatMap(({ title, file, ok, tests }) => {
          const messages = tests.flatMap(({ results }) => results.flatMap((each) => each.errors));
          return ok ? [] : [tell(file, title, messages[0]?.message ?? '')];
        }),
      ],
    }),
  );

const report = z.union([vitestReport, playwrightReport]);

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

function listSpecs({ specs, suites = [] }: Suite): readonly z.infer<typeof spec>[] {
  return [...specs, ...suites.flatMap(listSpecs)];
}

/** At most six lines of the message, which say what was expected, without those of the stack. */
function tell(file: string, name: string, message: string): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return [`${file}: ${name}`, ...lines.slice(0, 6).map((line) => `    ${line}`)].join('\n');
}
