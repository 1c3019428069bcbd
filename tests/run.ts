import { type Step, steps } from '@/tests/support/steps/steps';

/** What became of a step; one that could not run has no counts and fails the whole. */
interface Result {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly failures?: readonly string[];
  /** What a step did not test. */
  readonly note?: string;
  readonly seconds: number;
  readonly skipped: boolean;
}

const chosen = chooseSteps(process.argv.slice(2));
const results: Result[] = [];
for (const step of chosen) results.push(await runStep(step));
report();

function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`There is no step ${unknown.join(', ')}. The steps are:`);
    for (const { name, does } of steps) console.error(`  ${name.padEnd(8)} ${does}`);
    process.exit(2);
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

async function runStep(step: Step): Promise<Result> {
  const { name, does, needs } = step;
  const began = performance.now();
  console.log(`\n▸ ${name}: ${does}`);
  const skipped = results.some((result) => result.name === needs && result.failed > 0);
  const counts = skipped ? { passed: 0, failed: 0 } : await count(step);
  const result = { name, ...counts, seconds: (performance.now() - began) / 1000, skipped };
  console.log(tellResult(result));
  return result;
}

/** A step that breaks off is told and counted, and the next one runs. */
async function count({ run }: Step) {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

function tellResult({ name, passed, failed, note, seconds, skipped }: Result): string {
  if (skipped) return `– ${name.padEnd(8)} not run, since the build failed`;
  const mark = failed === 0 ? '✓' : '✗';
  const counts = `${passed} passed, ${failed} failed`;
  const line = `${mark} ${name.padEnd(8)} ${counts.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`;
  return note === undefined ? line : `${line}  ${note}`;
}

function report(): void {
  const sum = (key: 'passed' | 'failed' | 'seconds') =>
    results.reduce((total, result) => total + result[key], 0);
  const failures = results.flatMap((result) => result.failures ?? []);
  if (failures.length > 0) console.log(`\nWhat failed:\n\n${failures.join('\n\n')}`);
  console.log(`\n${results.map(tellResult).join('\n')}`);
  console.log(`  ${'in all'.padEnd(33)} ${sum('seconds').toFixed(1).padStart(6)} s\n`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}
