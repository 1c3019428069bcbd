import type { Converter } from '@/lib/language/converter';
import type { Language } from '@/lib/language/language';

/** What is known of an edition whatever the paper. */
export interface EditionEntry {
  /** Also the first segment of its addresses. */
  readonly id: 'en' | 'zh' | 'zh-hant' | 'bilingual';
  /** `lang` of its pages, BCP 47. */
  readonly lang: 'en' | 'zh-Hans' | 'zh-Hant';
  /** What it shows, in order; the first is the language of its pages. */
  readonly languages: readonly [Language, ...Language[]];
  /** Its Chinese is converted at build from the Simplified text. */
  readonly traditional: boolean;
  /** Its name in the switch, written in its own language. */
  readonly label: string;
  /** Search engines ask for one language a page, so a page of two is not indexed. */
  readonly indexed: boolean;
}

/** A way to read the whole of one paper. The archive holds the paper's editions. */
export interface Edition extends EditionEntry {
  /** A text of that language in the script of the edition, with the paper's own names. */
  readonly convert: (language: Language, text: string) => string;
}

/** The registry: the only place that knows which editions there are. */
export const editions: readonly EditionEntry[] = [
  { id: 'en', lang: 'en', languages: ['en'], traditional: false, label: 'English', indexed: true },
  {
    id: 'zh',
    lang: 'zh-Hans',
    languages: ['zh'],
    traditional: false,
    label: '简体',
    indexed: true,
  },
  {
    id: 'zh-hant',
    lang: 'zh-Hant',
    languages: ['zh'],
    traditional: true,
    label: '繁體',
    indexed: true,
  },
  {
    id: 'bilingual',
    lang: 'en',
    languages: ['en', 'zh'],
    traditional: false,
    label: 'Both 双语',
    indexed: false,
  },
];

/** The editions of a paper, in the registry's order; its converter knows the paper's names. */
export function createEditions({ convert }: Converter): readonly Edition[] {
  return editions.map((entry) => ({
    ...entry,
    convert: (language, text) => (entry.traditional && language === 'zh' ? convert(text) : text),
  }));
}

/** The BCP 47 tag of a text of that language as the edition shows it. */
export function getLang({ traditional }: EditionEntry, language: Language): string {
  if (language === 'en') return 'en';
  return traditional ? 'zh-Hant' : 'zh-Hans';
}
