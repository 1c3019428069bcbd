import type { Command } from 'commander';
import { createTranslator } from 'next-intl';
import { findGuesses, type PlacedGuess } from '@/lib/archive/findGuesses';
import { createLanguageOption, getLanguage } from '@/lib/cli/terminal/language';
import { readContent } from '@/lib/content/paper/readContent';
import { messages } from '@/lib/edition/messages';
import type { Language } from '@/lib/language/language';

interface TraditionalOptions {
  readonly json?: true;
  readonly lang?: Language;
}

/** `courier traditional`: what the conversion to Traditional characters decided without a phrase. */
export function addTraditionalCommand(program: Command): void {
  program
    .command('traditional')
    .description('list the characters whose Traditional form was decided without a phrase')
    .option('--json', 'as JSON, for machines')
    .addOption(createLanguageOption())
    .action(({ json, lang }: TraditionalOptions) => {
      const { content } = readContent(process.env.CONTENT_DIR || 'content');
      const guesses = content.articles.flatMap(findGuesses);
      const text = json ? JSON.stringify(guesses, null, 2) : format(guesses, lang);
      process.stdout.write(`${text}\n`);
    });
}

function format(guesses: readonly PlacedGuess[], lang?: Language): string {
  const language = lang ?? getLanguage(process.env);
  const tell = createTranslator({ locale: language, messages: messages[language].traditional });
  const lines = guesses.map((guess) => {
    const place = `${guess.file}:${guess.line}:${guess.column}`;
    const forms = `${guess.character} → ${guess.chosen} (${guess.others.join(' ')})`;
    return `${place}  ${forms}  …${guess.context}…`;
  });
  return [...lines, tell('summary', { count: guesses.length })].join('\n');
}
