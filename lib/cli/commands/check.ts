import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { getContentFolder } from '@/lib/archive/readPaper';
import { formatFaults, formatFaultsForGithub, tellFaults } from '@/lib/cli/check/formatFaults';
import { runPaperCheck } from '@/lib/cli/check/runPaperCheck';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { isColoured } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import type { PaperCheck } from '@/lib/desk/check/checkPaper';
import { type FixedFiles, fixFiles } from '@/lib/desk/check/fixFiles';
import { type FormerText, findFormerText } from '@/lib/desk/history/findFormerText';
import type { Fault } from '@/lib/fault/fault';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

interface CheckOptions {
  readonly json?: true;
  readonly github?: true;
  readonly fix?: true;
  readonly lang: Language;
}

/** `courier check`: every finding of every rule, without a build. Exits with 1 where there is one. */
export function addCheckCommand(program: Command, language: Language): void {
  program
    .command('check')
    .description(translate(language, 'check.help.does'))
    .argument('[paths...]', translate(language, 'check.help.paths'))
    .option('--fix', translate(language, 'check.help.fix'))
    .addOption(new Option('--json', translate(language, 'terminal.help.json')).conflicts('github'))
    .option('--github', translate(language, 'check.help.github'))
    .addOption(createLanguageOption(language))
    .addHelpText('after', `\n${translate(language, 'check.help.codes')}`)
    .action(check);
}

async function check(paths: readonly string[], options: CheckOptions): Promise<void> {
  const language = options.lang;
  const directory = getContentFolder();
  const stray = paths.find((path) => !isThere(path) || !isInside(path, directory));
  if (stray !== undefined) {
    const values = { path: stray, folder: directory };
    throw new CommandError(translate(language, 'check.unknownPath', values), 2);
  }
  let { faults, articles } = await findChosen(paths, directory, language);
  if (options.fix) {
    const result = fixFiles(faults);
    showFixed(result, language);
    if (result.fixed.length > 0) {
      ({ faults, articles } = await findChosen(paths, directory, language));
    }
  }
  const text = format(faults, articles.length, options, language);
  process.stdout.write(text);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

async function findChosen(
  paths: readonly string[],
  directory: string,
  language: Language,
): Promise<Pick<PaperCheck, 'faults' | 'articles'>> {
  const { faults, articles } = await runPaperCheck(directory, language);
  const isChosen = ({ file }: Fault): boolean =>
    paths.length === 0 || paths.some((path) => isInside(file, path));
  return { faults: faults.filter(isChosen), articles };
}

function showFixed({ fixed, failed }: FixedFiles, language: Language): void {
  const show = (key: 'fixed' | 'notFixed', file: string): void => {
    process.stderr.write(`${translate(language, `check.${key}`, { file })}\n`);
  };
  for (const file of fixed) show('fixed', file);
  for (const file of failed) show('notFixed', file);
}

function format(
  faults: readonly Fault[],
  articles: number,
  { json, github }: CheckOptions,
  language: Language,
): string {
  if (github) return formatFaultsForGithub(faults, language);
  const formers = findFormers(faults);
  if (json) return `${JSON.stringify(tellFaults(faults, language, formers), null, 2)}\n`;
  return formatFaults(faults, { language, articles, isColoured: isColoured(), formers });
}

function findFormers(faults: readonly Fault[]): ReadonlyMap<Fault, FormerText> {
  const changed = faults.filter((fault) => fault.rule === 'stale-changed');
  return new Map(
    changed.flatMap((fault): readonly (readonly [Fault, FormerText])[] => {
      const { file, was, is } = fault.values;
      const former = findFormerText(String(file), String(was), String(is));
      return former ? [[fault, former]] : [];
    }),
  );
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way === '' || !/^\.\.([/\\]|$)/.test(way);
}
