import { type Localized, languages } from '@/lib/language/language';

const locales = { en: 'en-GB', zh: 'zh-CN' } as const;

/** Several names as one text: `A, B and C`, `甲、乙和丙`. */
export function getNames(names: readonly Localized[]): Localized {
  const [en, zh] = languages.map((language) =>
    new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
      names.map((name) => name[language]),
    ),
  );
  return { en: en ?? '', zh: zh ?? '' };
}
