import { rmSync } from 'node:fs';
import { installBrowser } from '@/tests/support/tools/installBrowser';
import { installJava } from '@/tests/support/tools/installJava';
import { brief } from './brief';
import type { Counts } from './readCounts';
import { readCounts } from './readCounts';
import { runProgram } from './runProgram';

/** A part of `npm test`. */
export interface Step {
  readonly name: string;
  readonly does: string;
  /** The step without whose success this one would test something old. */
  readonly needs?: string;
  readonly run: () => Promise<Counts>;
}

/** In the order in which they run: the quick ones first. */
export const steps: readonly Step[] = [
  {
    name: 'lint',
    does: 'style, layers and format',
    run: () => pass('npm', ['run', '--silent', 'lint']),
  },
  { name: 'types', does: 'types of code and messages', run: checkTypes },
  {
    name: 'unused',
    does: 'files, exports and packages that nothing uses',
    run: () => pass('knip'),
  },
  { name: 'content', does: 'faults of content/', run: () => pass('node', [...courier, 'check']) },
  { name: 'unit', does: 'functions, commands and components', run: () => runVitest('unit') },
  { name: 'build', does: 'content/ to out/', run: () => pass('node', [...courier, 'build']) },
  { name: 'site', does: 'the files of out/', needs: 'build', run: () => checkSite('site') },
  {
    name: 'browser',
    does: 'out/ as readers meet it',
    needs: 'build',
    run: () => runPlaywright('browser'),
  },
  { name: 'brief', does: 'the same for a paper of two briefs', run: tryBrief },
];

const courier = ['--import', 'tsx', 'lib/cli/courier.ts'];

/** A program whose exit code is its whole result counts as one test. */
async function pass(
  program: string,
  parameters: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Counts> {
  const failed = (await runProgram(program, parameters, environment)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed };
}

/** Next writes the types of routes, which a fresh clone lacks. */
async function checkTypes(): Promise<Counts> {
  const generated = await pass('next', ['typegen']);
  return generated.failed ? generated : pass('tsc', ['--noEmit']);
}

function checkSite(project: 'site' | 'brief'): Promise<Counts> {
  installJava();
  return runVitest(project);
}

/** Builds it beside `out/`, and runs those tests of the browser whose way depends on the articles. */
async function tryBrief(): Promise<Counts> {
  const built = await pass('node', [...courier, 'build'], brief);
  if (built.failed > 0) return built;
  const parts = [
    built,
    await checkSite('brief'),
    await runPlaywright('brief-browser', ['keyboard', 'withoutScripts'], brief),
  ];
  const sum = (key: keyof Counts) => parts.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

async function runVitest(project: string): Promise<Counts> {
  const file = createReportFile(project);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return readCounts(file, await runProgram('vitest', ['run', '--project', project, ...reporters]));
}

/** Runs the browser tests whose files have these names; without names all of them. */
async function runPlaywright(
  report: string,
  names: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
): Promise<Counts> {
  installBrowser();
  const file = createReportFile(report);
  const parameters = ['test', ...names, '--config', 'tests/browser', '--reporter=dot,json'];
  return readCounts(
    file,
    await runProgram('playwright', parameters, {
      ...environment,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    }),
  );
}

/** Path for a report; the one of an earlier run is gone. */
function createReportFile(name: string): string {
  const file = `.cache/tests/${name}.json`;
  rmSync(file, { force: true });
  return file;
}
