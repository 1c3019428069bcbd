import type { CommanderError } from 'commander';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/**
 * How a command was used wrongly, in words: commander says it in English, with what it is about in
 * quotation marks and what it would take at the end.
 */
export function describeMisuse(
  { code, message }: CommanderError,
  command: string,
  language: Language,
): string {
  const [name = '', value = ''] = [...message.matchAll(/'(.*?)'(?=[\s.]|$)/g)].map(
    ([, quoted = '']) => quoted,
  );
  const [, likely = 'none'] = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message) ?? [];
  const [, choices = 'none'] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
  const problem = code.replace('commander.', '');
  return translate(language, 'terminal.misuse', { problem, name, value, likely, choices, command });
}
