import type { GlossaryEntry } from '@/lib/content/records';
import type { Language } from '@/lib/language/language';
import type { Mention } from './findNames';

export type Texts = Readonly<Record<Language, string>>;

/** The names found in two texts. */
export type Mentions = Readonly<Record<Language, readonly Mention[]>>;

/** The other of the two languages. */
export function getOther(language: Language): Language {
  return language === 'en' ? 'zh' : 'en';
}

/** A name on which a text and its translation differ. */
export interface NameDifference {
  /**
   * Not named at all, spelled in a way that no alias allows, or replaced by another name; `country`:
   * a country that is no topic and not named at all.
   */
  readonly kind: 'missing' | 'variant' | 'otherwise' | 'country';
  readonly topic: GlossaryEntry;
  /** Which text names it, how, and where: offset in UTF-16 units. */
  readonly language: Language;
  readonly name: string;
  readonly start: number;
  /** What the other text has instead; empty if nothing. */
  readonly other: string;
  readonly otherStart: number;
}
