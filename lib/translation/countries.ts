const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

interface Country {
  readonly en: string;
  readonly zh: string;
}

/** The countries and regions of ISO 3166-1 by the names that Unicode's CLDR has for them. */
export const countries: readonly Country[] = getCountries();

function getCountries(): readonly Country[] {
  const [english, chinese] = ['en', 'zh-Hans'].map(
    (language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
  );
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.flatMap((code) => {
    const [en, zh] = [english?.of(code), chinese?.of(code)];
    return en && zh && zh.length > 1 ? [{ en, zh }] : [];
  });
}
