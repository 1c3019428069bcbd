import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { hasError } from '@/lib/content/hasError';
import { type Language, languages } from '@/lib/content/language';
import { checkContent } from './checkContent';
import { formatFaults } from './formatFaults';
import { formatFaultsAsJson } from './formatFaultsAsJson';
import { getCheckMessage } from './getCheckMessage';
import { getLanguage } from './getLanguage';

interface CheckOptions {
  readonly json?: true;
  readonly lang?: Language;
}

/** `courier check`: every fault of the content, without a build. Exits 1 where one is an error. */
export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .description('list every fault of the content, with its place and how to mend it')
    .argument('[paths...]', 'only faults in these files and folders of the content')
    .option('--json', 'as JSON, for machines')
    .addOption(new Option('--lang <language>', 'language of the messages').choices(languages))
    .action(check);
}

function check(paths: readonly string[], options: CheckOptions): void {
  const language = options.lang ?? getLanguage(process.env);
  const directory = process.env.CONTENT_DIR || 'content';
  const stray = paths.find((path) => !isThere(path) || !isInside(path, directory));
  if (stray !== undefined) {
    const message = getCheckMessage(language, 'unknownPath', { path: stray, folder: directory });
    process.stderr.write(`${message}\n`);
    process.exitCode = 2;
    return;
  }
  const { faults, articles } = checkContent(directory, language);
  const chosen = faults.filter(
    ({ file }) => paths.length === 0 || paths.some((path) => isInside(file, path)),
  );
  process.stdout.write(
    options.json
      ? formatFaultsAsJson(chosen, language)
      : formatFaults(chosen, { language, articles, isColoured: isColoured() }),
  );
  process.exitCode = hasError(chosen) ? 1 : 0;
}

export function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !/^\.\.([/\\]|$)/.test(way);
}

/** Colours are for people: https://no-color.org */
function isColoured(): boolean {
  return process.stdout.isTTY === true && !process.env.NO_COLOR;
}
