import type { Command } from 'commander';
import { describeContent } from '@/lib/cli/check/checkContent';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { readWholePaper } from '@/lib/cli/terminal/environment';
import { createLanguageOption, getLanguage } from '@/lib/cli/terminal/language';
import { describeDue } from '@/lib/desk/status/describeDue';
import { listDue } from '@/lib/desk/status/listDue';
import type { Language } from '@/lib/language/language';

interface DueOptions {
  readonly json?: true;
  readonly lang?: Language;
}

/** `courier due`: when the clock alone will change the site next, so that it can be built then. */
export function addDueCommand(program: Command): void {
  program
    .command('due')
    .description('show when an article comes out next, or the clock changes something else')
    .option('--json', 'as JSON, for machines')
    .addOption(createLanguageOption())
    .addHelpText(
      'after',
      '\nThe clock is SOURCE_DATE_EPOCH, else now.\nExit codes: 0 shown, 1 not shown, 2 incorrect usage.',
    )
    .action(showDue);
}

async function showDue({ json, lang }: DueOptions): Promise<void> {
  const language = lang ?? getLanguage(process.env);
  const { now, archive, reading } = readWholePaper();
  // Of an article that can’t be read nobody knows when it is due.
  if (!archive) throw new CommandError((await describeContent(language)).words);
  const { articles, site } = reading.content;
  const due = listDue(articles, now, site.timeZone);
  const [next] = due;
  const text = json
    ? `${JSON.stringify({ now: Math.floor(now / 1000), next: next ?? null, due }, null, 2)}\n`
    : `${describeDue(next, language)}\n`;
  process.stdout.write(text);
}
