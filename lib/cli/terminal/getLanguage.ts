import type { Language } from '@/lib/language/language';

/** The language of a terminal's user by the locale (POSIX: LC_ALL, LC_MESSAGES, LANG). */
export function getLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}
