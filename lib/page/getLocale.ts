import type { Edition } from '@/lib/edition/editions';

const locales = {
  en: 'en_GB',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
} as const satisfies Record<Edition['lang'], string>;

/** `og:locale` of an edition (Open Graph protocol), which knows countries and no scripts. */
export function getLocale({ lang }: Edition): string {
  return locales[lang];
}
