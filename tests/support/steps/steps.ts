import { rmSync } from 'node:fs';
import { installBrowser } from '@/tests/support/tools/installBrowser';
import { installJava } from '@/tests/support/tools/installJava';
import { installServers } from '@/tests/support/tools/installServers';
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
  { name: 'site', does: 'the files of out/', needs: 'build', run: () => checkSite() },
  { name: 'hosts', does: 'out/ on real servers', needs: 'build', run: () => tryHosts() },
  { name: 'browser', does: 'out/ as readers meet it', needs: 'build', run: () => runPlaywright() },
  { name: 'brief', does: 'the same for a paper of two briefs', run: tryBrief },
];

/**
 * Another paper than ours, and where it is built: two briefs, one of them in one language, with an
 * alias, and without topics or pages of its own. What the tests say of the site holds for it too.
 */
const brief = { CONTENT_DIR: 'tests/fixtures/brief', OUT_DIR: '.cache/tests/brief' } as const;

type Environment = Readonly<Record<string, string>>;

const courier = ['lib/cli/courier.mjs'];

/** A program whose exit code is its whole result counts as one test. */
async function pass(
  program: string,
  parameters: readonly string[] = [],
  environment: Environment = {},
): Promise<Counts> {
  const failed = (await runProgram(program, parameters, environment)) === 0 ? 0 : 1;
  return { passed: 1 - failed, failed };
}

/** Next writes the types of routes, which a fresh clone lacks. */
async function checkTypes(): Promise<Counts> {
  const generated = await pass('next', ['typegen']);
  return generated.failed ? generated : pass('tsc', ['--noEmit']);
}

function checkSite(
  parameters: readonly string[] = [],
  environment: Environment = {},
): Promise<Counts> {
  installJava();
  // Of a paper without articles, some files have nothing to test.
  return runVitest('site', ['--passWithNoTests', ...parameters], environment);
}

/** On `npm start`, and on each server that there is; one that there is not is told, in the sum too. */
async function tryHosts(environment: Environment = {}): Promise<Counts> {
  const missing = installServers();
  const counts = await runVitest('hosts', [], environment);
  return missing.length === 0 ? counts : { ...counts, note: `not tried on ${missing.join(', ')}` };
}

/** Builds it beside `out/`, and runs those tests of the browser that depend on the articles. */
async function tryBrief(): Promise<Counts> {
  const built = await pass('node', [...courier, 'build'], brief);
  if (built.failed > 0) return built;
  // How the program publishes is the same for every paper.
  const others = ['publishing', 'cases'].flatMap((name) => [
    '--exclude',
    `tests/site/${name}.test.ts`,
  ]);
  const site = await checkSite(others, brief);
  const hosts = await tryHosts(brief);
  const browser = await runPlaywright(['--grep', '@content'], brief);
  const parts = [built, site, hosts, browser];
  const sum = (key: 'passed' | 'failed') => parts.reduce((total, part) => total + part[key], 0);
  const failures = parts.flatMap((part) => part.failures ?? []);
  return { passed: sum('passed'), failed: sum('failed'), failures };
}

async function runVitest(
  project: string,
  parameters: readonly string[] = [],
  environment: Environment = {},
): Promise<Counts> {
  const file = createReportFile(project);
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  const words = ['run', '--project', project, ...parameters, ...reporters];
  return readCounts(file, await runProgram('vitest', words, environment));
}

/** Runs the browser tests, with these parameters those that they choose. */
async function runPlaywright(
  parameters: readonly string[] = [],
  environment: Environment = {},
): Promise<Counts> {
  installBrowser();
  const file = createReportFile('browser');
  const words = ['test', ...parameters, '--config', 'tests/browser', '--reporter=dot,json'];
  const variables = { ...environment, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
  return readCounts(file, await runProgram('playwright', words, variables));
}

/** Path for a report; the one of an earlier run is gone. */
function createReportFile(name: string): string {
  const file = `.cache/tests/${name}.json`;
  rmSync(file, { force: true });
  return file;
}
