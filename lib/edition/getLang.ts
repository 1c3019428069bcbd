import type { Language } from '@/lib/language/language';
import type { Edition } from './editions';

/** The BCP 47 tag of a text of that language as the edition shows it. */
export function getLang(edition: Edition, language: Language): string {
  if (language === 'en') return 'en';
  return edition.traditional ? 'zh-Hant' : 'zh-Hans';
}
