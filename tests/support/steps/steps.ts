import { rmSync } from 'node:fs';
import { installBrowser } from '@/tests/support/tools/installBrowser';
import { installJava } from '@/tests/support/tools/installJava';
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
  { name: 'site', does: 'the files of out/', needs: 'build', run: checkSite },
  { name: 'browser', does: 'out/ as readers meet it', needs: 'build', run: runPlaywright },
];

const courier = ['--import', 'tsx', 'lib/cli/courier.ts'];

/** A program whose exit code is its whole result counts as one test. */
async function pass(program: string, parameters: readonly string[] = []): Promise<Counts> {
  const failed = (await runProgram(program, parameters)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed };
}

/** Next writes the types of routes, which a fresh clone lacks. */
async function checkTypes(): Promise<Counts> {
  const generated = await pass('next', ['typegen']);
  return generated.failed ? generated : pass('tsc', ['--noEmit']);
}

function checkSite(): Promise<Counts> {
  installJava();
  return runVitest('site');
}

async function runVitest(project: string): Promise<Counts> {
  const file = createReportFile(project);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  return readCounts(file, await runProgram('vitest', ['run', '--project', project, ...reporters]));
}

async function runPlaywright(): Promise<Counts> {
  installBrowser();
  const file = createReportFile('browser');
  const parameters = ['test', '--config', 'tests/browser', '--reporter=dot,json'];
  const environment = { PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return readCounts(file, await runProgram('playwright', parameters, environment));
}

/** Path for a report; the one of an earlier run is gone. */
function createReportFile(name: string): string {
  const file = `.cache/tests/${name}.json`;
  rmSync(file, { force: true });
  return file;
}
