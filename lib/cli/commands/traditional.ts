import type { Command } from 'commander';
import { getTraditionalNames } from '@/lib/archive/buildArchive';
import { findGuesses, type PlacedGuess } from '@/lib/archive/findGuesses';
import { findContentFolder, readWholePaper } from '@/lib/cli/terminal/environment';
import { createLanguageOption } from '@/lib/cli/terminal/language';
import { createConverter } from '@/lib/language/converter';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

interface TraditionalOptions {
  readonly json?: true;
  readonly lang: Language;
}

/** `courier traditional`: what the conversion to Traditional characters decided without a phrase. */
export function addTraditionalCommand(program: Command, language: Language): void {
  program
    .command('traditional')
    .description(translate(language, 'traditional.help.does'))
    .option('--json', translate(language, 'terminal.help.json'))
    .addOption(createLanguageOption(language))
    .action(({ json, lang }: TraditionalOptions) => {
      findContentFolder(lang);
      const { content } = readWholePaper().reading;
      const guesses = findGuesses(createConverter(getTraditionalNames(content)), content);
      const text = json ? JSON.stringify(guesses, null, 2) : format(guesses, lang);
      process.stdout.write(`${text}\n`);
    });
}

function format(guesses: readonly PlacedGuess[], language: Language): string {
  const lines = guesses.map((guess) => {
    const place = `${guess.file}:${guess.line}:${guess.column}`;
    const forms = `${guess.character} → ${guess.chosen} (${guess.others.join(' ')})`;
    return `${place}  ${forms}  …${guess.context}…`;
  });
  return [...lines, translate(language, 'traditional.summary', { count: guesses.length })].join(
    '\n',
  );
}
