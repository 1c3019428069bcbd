import type { Language } from '@/lib/content/language';
import type { Edition } from './editions';
import { toTraditional } from './toTraditional';

/** A text of that language in the script of the edition. */
export function convertText(edition: Edition, language: Language, text: string): string {
  return edition.traditional && language === 'zh' ? toTraditional(text) : text;
}
