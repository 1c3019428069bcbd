import type { Edition } from '@/lib/edition/editions';
import { getLang } from '@/lib/edition/editions';

/** The language of an edition's texts, BCP 47; a list where they are in two. */
export function getInLanguage(edition: Edition): string | readonly string[] {
  const langs = edition.languages.map((language) => getLang(edition, language));
  return langs.length > 1 ? langs : edition.lang;
}
