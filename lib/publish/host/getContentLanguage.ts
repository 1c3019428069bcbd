import type { Edition } from '@/lib/edition/editions';
import { getLang } from '@/lib/edition/getLang';

/** The languages of an edition's pages as a response header has them (RFC 9110, 8.5). */
export function getContentLanguage(edition: Edition): string {
  return edition.languages.map((language) => getLang(edition, language)).join(', ');
}
