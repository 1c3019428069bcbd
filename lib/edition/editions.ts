import type { Language } from '@/lib/language/language';

/** A way to read the whole paper. This list is the only place that knows them. */
export interface Edition {
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

export const editions: readonly Edition[] = [
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
    label: 'EN + 中',
    indexed: false,
  },
];
