import type { Edition } from '@/lib/i18n/editions';
import { getLang } from '@/lib/i18n/getLang';

/** The languages of an edition's pages as a response header has them (RFC 9110, 8.5). */
export function getContentLanguage(edition: Edition): string {
  return edition.languages.map((language) => getLang(edition, language)).join(', ');
}
