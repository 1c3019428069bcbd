import type { Argument, HelpConfiguration, Option } from 'commander';
import { getDisplayWidth } from '@/lib/language/displayWidth';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/** Help in a language, in lines that break where that language breaks them. */
export function createHelp(language: Language): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': translate(language, 'terminal.help.usage'),
    'Arguments:': translate(language, 'terminal.help.arguments'),
    'Options:': translate(language, 'terminal.help.options'),
    'Commands:': translate(language, 'terminal.help.commands'),
  };
  const describe = ({ description, argChoices, defaultValue }: Argument | Option): string =>
    translate(language, 'terminal.help.detail', {
      text: description,
      choices: argChoices?.join(', ') ?? 'none',
      fallback: typeof defaultValue === 'string' ? defaultValue : 'none',
    });
  return {
    styleTitle: (title) => titles[title] ?? title,
    optionDescription: describe,
    argumentDescription: describe,
    displayWidth: getDisplayWidth,
    boxWrap: wrap,
  };
}

/** A word with the marks at it, or a Han character with those that may not begin or end a line apart from it. */
const unbroken =
  /\s*[“（《]*(?:\p{Script=Han}|[^\s“（《\p{Script=Han}，。、；：？！”）》]+)?[，。、；：？！”）》]*/gu;

/** A text in lines of `width` columns, its own line breaks kept; a longer word stays whole. */
function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const [part] of paragraph.matchAll(unbroken)) {
        if (getDisplayWidth(line + part) <= width || line === '') line += part;
        else {
          lines.push(line);
          line = part.trimStart();
        }
      }
      return [...lines, line];
    })
    .join('\n');
}
