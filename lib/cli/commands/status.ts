import { type Command, Option } from 'commander';
import { runPaperCheck } from '@/lib/cli/check/runPaperCheck';
import { findContentFolder, getNow } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import { savePage } from '@/lib/cli/terminal/writePlace';
import { countFindings } from '@/lib/desk/status/describeStatus';
import { getStatus } from '@/lib/desk/status/getStatus';
import { listDue } from '@/lib/desk/status/listDue';
import { renderStatusPage } from '@/lib/desk/status/renderStatusPage';
import { renderStatusTable } from '@/lib/desk/status/renderStatusTable';
import { findVaryingNames } from '@/lib/desk/status/varyingNames';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

interface StatusOptions {
  readonly json?: true;
  /** True where no file is named. */
  readonly html?: string | true;
  readonly lang: Language;
}

const page = '.cache/status.html';

/** `courier status`: how far each article has come in each language. */
export function addStatusCommand(program: Command, language: Language): void {
  program
    .command('status')
    .description(translate(language, 'status.help.does'))
    .addOption(new Option('--json', translate(language, 'terminal.help.json')).conflicts('html'))
    .option('--html [file]', translate(language, 'status.help.html', { page }))
    .addOption(createLanguageOption(language))
    .addHelpText('after', `\n${translate(language, 'status.help.codes')}`)
    .action(showStatus);
}

async function showStatus({ json, html, lang: language }: StatusOptions): Promise<void> {
  const check = await runPaperCheck(findContentFolder(language), language);
  const rows = getStatus(check, getNow());
  const articles = check.articles.flatMap(({ article }) => article ?? []);
  const [next] = listDue(articles, getNow(), check.timeZone);
  const names = findVaryingNames(check.articles);
  const elsewhere = check.faults.length - rows.reduce((sum, row) => sum + countFindings(row), 0);
  const status = { rows, ...(next && { next }), names, elsewhere };
  if (html !== undefined) {
    const file = html === true ? page : html;
    savePage(file, renderStatusPage(status, language), language);
    process.stdout.write(`${translate(language, 'status.written', { file })}\n`);
    return;
  }
  const text = json
    ? `${JSON.stringify({ articles: rows, next: next ?? null, names, elsewhere }, null, 2)}\n`
    : renderStatusTable(status, language);
  process.stdout.write(text);
}
