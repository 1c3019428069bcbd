/** The languages that the paper is written in. Editions are made from them: `lib/edition/editions.ts`. */
export const languages = ['en', 'zh'] as const;

export type Language = (typeof languages)[number];

/** A short text that every edition needs, so both languages are there. */
export type Localized = Readonly<Record<Language, string>>;

/** A text that may be missing in one language; at least one is there. */
export type PartlyLocalized = Readonly<Partial<Record<Language, string>>>;
