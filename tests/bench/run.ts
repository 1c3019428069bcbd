import { runProgram } from '@/tests/support/steps/runProgram';

/** The programs of each bench, by the name that chooses it. */
const benches: Readonly<Record<string, readonly string[]>> = {
  site: ['tests/bench/site/measureSite.ts'],
  archive: ['tests/bench/archive/measureArchive.ts'],
  search: ['tests/bench/search/measureSearch.ts'],
  desk: ['facts', 'check', 'written', 'archive'].map((name) => `tests/bench/desk/${name}.ts`),
};

const [first = 'site', ...rest] = process.argv.slice(2);
const isName = !first.startsWith('-');
const programs = benches[isName ? first : 'site'];
const parameters = isName ? rest : [first, ...rest];

if (programs) {
  for (const program of programs) {
    const code = await runProgram('node', ['--import', 'tsx', program, ...parameters]);
    process.exitCode ||= code;
  }
} else {
  console.error(
    `There is no bench "${first}". The benches are: ${Object.keys(benches).join(', ')}`,
  );
  process.exitCode = 2;
}
