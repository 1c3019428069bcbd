import type { Command } from 'commander';
import { describeContent } from '@/lib/cli/check/checkContent';
import { tellFaults } from '@/lib/cli/check/formatFaults';
import { CommandError } from '@/lib/cli/terminal/commandError';
import { readWholePaper } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import { describeDue } from '@/lib/desk/status/describePaper';
import { listDue } from '@/lib/desk/status/listDue';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

interface DueOptions {
  readonly json?: true;
  readonly lang: Language;
}

/** `courier due`: when the clock alone will change the site next, so that it can be built then. */
export function addDueCommand(program: Command, language: Language): void {
  program
    .command('due')
    .description(translate(language, 'due.help.does'))
    .option('--json', translate(language, 'terminal.help.json'))
    .addOption(createLanguageOption(language))
    .addHelpText('after', `\n${translate(language, 'due.help.codes')}`)
    .action(showDue);
}

async function showDue({ json, lang: language }: DueOptions): Promise<void> {
  const { archive, reading } = readWholePaper();
  // Of an article that can’t be read nobody knows when it is due.
  if (!archive) {
    const { words, faults } = await describeContent(language);
    throw new CommandError(words, 1, tellFaults(faults, language));
  }
  const { articles, site } = reading.content;
  const { now } = archive;
  const due = listDue(articles, now, site.timeZone);
  const [next] = due;
  const text = json
    ? `${JSON.stringify({ now: Math.floor(now / 1000), next: next ?? null, due }, null, 2)}\n`
    : `${describeDue(next, language)}\n`;
  process.stdout.write(text);
}
