import { Option } from 'commander';
import { type Language, languages } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';

/** The language of whoever uses the terminal, from the locale (POSIX: LC_ALL, LC_MESSAGES, LANG). */
export function getLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

/** The language of a command’s messages: the one asked for with `--lang`, or else that of the locale. */
export function chooseLanguage(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const place = words.findIndex((word) => /^--lang(?:=|$)/.test(word));
  const asked = words[place]?.split('=')[1] ?? words[place + 1];
  return languages.find((language) => language === asked) ?? getLanguage(environment);
}

/** `--lang`, the same for every command that has messages for editors; else they are in `language`. */
export function createLanguageOption(language: Language): Option {
  return new Option('--lang <language>', translate(language, 'terminal.help.lang'))
    .choices(languages)
    .default(language);
}
