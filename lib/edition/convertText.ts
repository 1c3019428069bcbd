import type { Language } from '@/lib/language/language';
import { toTraditional } from '@/lib/language/toTraditional';
import type { Edition } from './editions';

/** A text of that language in the script of the edition. */
export function convertText(edition: Edition, language: Language, text: string): string {
  return edition.traditional && language === 'zh' ? toTraditional(text) : text;
}
