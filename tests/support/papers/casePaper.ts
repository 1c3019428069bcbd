import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = 'tests/fixtures/cases';

/** Where a case says what `check` finds in it; no file of the paper. */
const expectation = 'findings.txt';

/** The cases by what is wrong in them, a field or a text; each is a folder of files that are laid over those of `base`. */
export const caseNames = ['fields', 'texts'].flatMap((group) =>
  readdirSync(join(folder, group)).map((name) => `${group}/${name}`),
);

/** The sound base paper in a new folder, with the files of these cases over its own. */
export function makeCasePaper(...names: readonly string[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'courier-case-'));
  for (const name of ['base', ...names]) cpSync(join(folder, name), directory, { recursive: true });
  rmSync(join(directory, expectation), { force: true });
  return directory;
}

/** What `check` finds in a case: a line each, `file:line:column rule`, in the order of the places. */
export function readFindings(name: string): readonly string[] {
  return readFileSync(join(folder, name, expectation), 'utf8')
    .split('\n')
    .filter(Boolean);
}
