import { createInterface } from 'node:readline/promises';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { CommandError } from './commandError';

/** Puts a question to whoever sits at the terminal; gives the answer without spaces around it. */
export type Ask = (question: string) => Promise<string>;

/**
 * Holds a dialogue on the terminal and gives what comes of it. Throws `CommandError` where the other
 * side ends it before (Ctrl+C, Ctrl+D).
 */
export async function converse<Outcome>(
  language: Language,
  hold: (ask: Ask) => Promise<Outcome>,
): Promise<Outcome> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    return await hold(async (question) => {
      terminal.setPrompt(`${question} `);
      terminal.prompt();
      const line = await lines.next();
      if (line.done) throw new CommandError(`\n${translate(language, 'terminal.ended')}`, 130);
      return line.value.trim();
    });
  } finally {
    terminal.close();
  }
}

/** Whether somebody can be asked. */
export function isDialogue(): boolean {
  return process.stdin.isTTY === true;
}

/** Whether an answer says yes, in either language. */
export function isYes(answer: string): boolean {
  return /^(?:y|yes|是|对)$/i.test(answer);
}
