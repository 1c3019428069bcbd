import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { runPaperCheck } from '@/lib/cli/check/runPaperCheck';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { findContentFolder } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import { checkWritePlace, isEditorsPage, savePage } from '@/lib/cli/terminal/writePlace';
import { readOutline } from '@/lib/content/paper/readOutline';
import { comparePaper } from '@/lib/desk/compare/comparePaper';
import type { Comparison } from '@/lib/desk/compare/comparison';
import { describeChange, describeSum, getName } from '@/lib/desk/compare/describeComparison';
import { renderComparisonPage } from '@/lib/desk/compare/renderComparisonPage';
import { findBase } from '@/lib/desk/history/revision';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

interface CompareOptions {
  readonly out: string;
  readonly preview?: string;
  readonly json?: true;
  readonly lang: Language;
}

/** `courier compare`: what changed in the content since a branch, a tag or a commit, as a page. */
export function addCompareCommand(program: Command, language: Language): void {
  program
    .command('compare')
    .description(translate(language, 'compare.help.does'))
    .argument('<ref>', translate(language, 'compare.help.ref'))
    .option('--out <folder>', translate(language, 'compare.help.out'), '.compare')
    .option('--preview <address>', translate(language, 'compare.help.preview'))
    .addOption(
      new Option('--json', translate(language, 'compare.help.json')).conflicts(['preview']),
    )
    .addOption(createLanguageOption(language))
    .addHelpText('after', `\n${translate(language, 'compare.help.codes')}`)
    .action(compare);
}

async function compare(ref: string, options: CompareOptions): Promise<void> {
  const language = options.lang;
  const preview = getPreview(options.preview, language);
  if (!options.json) checkFolder(options.out, language);
  const directory = findContentFolder(language).replace(/(?<=.)[/\\]+$/, '');
  const comparison = await readComparison(directory, ref, language);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
    return;
  }
  const file = join(options.out, 'index.html');
  const page = renderComparisonPage(comparison, {
    language,
    paper: readOutline(directory).site.name,
    tokens: readTokens(),
    ...(preview !== undefined && { preview }),
  });
  savePage(file, page, language);
  process.stdout.write(`${listChanges(comparison, language).join('\n')}\n`);
  process.stdout.write(`${translate(language, 'compare.written', { file })}\n`);
}

async function readComparison(
  directory: string,
  ref: string,
  language: Language,
): Promise<Comparison> {
  const base = findBase(directory, ref);
  if ('problem' in base) {
    const { problem, likely = 'none' } = base;
    const values = { problem, ref, likely, folder: directory };
    const exitCode = problem === 'unknown' ? 2 : 1;
    throw new CommandError(translate(language, 'compare.problem', values), exitCode);
  }
  const { faults } = await runPaperCheck(directory, language);
  try {
    return comparePaper(directory, { ref, commit: base.commit }, faults);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(translate(language, 'compare.failed', { reason }));
  }
}

/** A path or an address, without a slash at its end. */
function getPreview(address: string | undefined, language: Language): string | undefined {
  if (address === undefined) return undefined;
  const isAddress = /^https?:\/\/\S+$/.test(address) && URL.canParse(address);
  if (isAddress || /^\.{0,2}\/\S*$/.test(address)) return address.replace(/\/+$/, '');
  throw new CommandError(translate(language, 'compare.badPreview', { address }), 2);
}

/** Colours, faces and sizes of the paper, as the site’s stylesheet is made from them. */
function readTokens(): string {
  const tokens = readFileSync('app/styles/tokens.css', 'utf8');
  return tokens.replace('@theme {', ':root {').replace('--*: initial;', '');
}

/** The page has a folder of its own, so that nothing is taken for a part of it. */
function checkFolder(folder: string, language: Language): void {
  checkWritePlace(folder, language);
  // An empty name is that of the present folder.
  const place = resolve(folder);
  const isThere = existsSync(place) && statSync(place).isDirectory();
  if (!isThere || readdirSync(place).length === 0) return;
  if (isEditorsPage(join(folder, 'index.html'))) return;
  throw new CommandError(translate(language, 'terminal.foreign', { path: folder }), 2);
}

function listChanges(comparison: Comparison, language: Language): readonly string[] {
  const lines = comparison.changes.map((change) => {
    const name = getName(change, language).text.replace(/\p{Cc}/gu, '?');
    return `${change.path}: ${name}\n  ${describeChange(change, language)}`;
  });
  return [...lines, describeSum(comparison, language)];
}
