import type { Edition } from '@/lib/edition/editions';

/**
 * The languages that an edition answers to, BCP 47: its own, and the bare one where that means the
 * same script (`zh` is `zh-Hans`, by Unicode's likely subtags).
 */
export function getHreflangs({ lang }: Edition): readonly string[] {
  const { language } = new Intl.Locale(lang);
  const isLikely = getScript(language) === getScript(lang);
  return [...new Set([lang, ...(isLikely ? [language] : [])])];
}

function getScript(lang: string): string | undefined {
  return new Intl.Locale(lang).maximize().script;
}
