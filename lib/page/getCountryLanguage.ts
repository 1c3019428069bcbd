import type { Edition } from '@/lib/edition/editions';

const languages = {
  en: 'en',
  'zh-Hans': 'zh-cn',
  'zh-Hant': 'zh-tw',
} as const satisfies Record<Edition['lang'], string>;

/**
 * The language of an edition by a country in the place of a script: so Google's news sitemaps name
 * Chinese (and ask for plain `en`), and so does the list of RSS 2.0.
 */
export function getCountryLanguage({ lang }: Edition): string {
  return languages[lang];
}
