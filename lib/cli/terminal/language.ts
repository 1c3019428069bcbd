import { Option } from 'commander';
import { type Language, languages } from '@/lib/language/language';

/** The language of whoever uses the terminal, from the locale (POSIX: LC_ALL, LC_MESSAGES, LANG). */
export function getLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

/** `--lang`, the same for every command that has messages for editors. */
export function createLanguageOption(): Option {
  return new Option('--lang <language>', 'language of the messages').choices(languages);
}
