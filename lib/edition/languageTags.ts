import { type EditionEntry, getLang } from './editions';

/** The language of an edition's texts, BCP 47; a list where they are in two. */
export function getTextLanguages(edition: EditionEntry): string | readonly string[] {
  const langs = edition.languages.map((language) => getLang(edition, language));
  return langs.length > 1 ? langs : edition.lang;
}

/**
 * The languages that an edition answers to, BCP 47: its own, and the bare one where that means the
 * same script (`zh` is `zh-Hans`, by Unicode's likely subtags).
 */
export function getHreflangs({ lang }: EditionEntry): readonly string[] {
  const { language } = new Intl.Locale(lang);
  const isLikely = getScript(language) === getScript(lang);
  return [...new Set([lang, ...(isLikely ? [language] : [])])];
}

function getScript(lang: string): string | undefined {
  return new Intl.Locale(lang).maximize().script;
}

const byCountry = {
  en: 'en',
  'zh-Hans': 'zh-cn',
  'zh-Hant': 'zh-tw',
} as const satisfies Record<EditionEntry['lang'], string>;

/**
 * The language of an edition with a country in the place of a script: so Google's news sitemaps name
 * Chinese (and ask for plain `en`), and so does the list of RSS 2.0.
 */
export function getCountryLanguage({ lang }: EditionEntry): string {
  return byCountry[lang];
}

const locales = {
  en: 'en_GB',
  'zh-Hans': 'zh_CN',
  'zh-Hant': 'zh_TW',
} as const satisfies Record<EditionEntry['lang'], string>;

/** `og:locale` of an edition (Open Graph protocol), which knows countries and no scripts. */
export function getLocale({ lang }: EditionEntry): string {
  return locales[lang];
}
