import type { Article } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';

/** The language in which an article can surely be read: that of its writing, else the one that it has. */
export function getOwnLanguage({ original, texts }: Article): Language {
  if (texts[original]) return original;
  return original === 'en' ? 'zh' : 'en';
}
