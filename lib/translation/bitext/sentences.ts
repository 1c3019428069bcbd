import type { Language } from '@/lib/language/language';

/** A sentence, and where in its text it begins; UTF-16 units. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Where a sentence ends: after its mark and whatever closes with it, before what can open another. */
const ends: Readonly<Record<Language, RegExp>> = {
  en: /(?<=[.!?…]["”’)\]]*)(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|Prof|Gen|Sen|Gov|Rep|Lt|Col|Capt|vs|[A-Z])\.)\s+(?=["“‘([]?[\p{Lu}\d])|\n/gu,
  zh: /(?<=[。！？!?…][”’」』）)]*)(?![”’」』）)。！？!?…])\s*|\n/gu,
};

/** The sentences of a text; a part without a letter or a figure is none. */
export function splitSentences(text: string, language: Language): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of [...text.matchAll(ends[language]), undefined]) {
    const sentence = text.slice(start, end?.index);
    if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push({ text: sentence, start });
    start = (end?.index ?? 0) + (end?.[0].length ?? 0);
  }
  return sentences;
}

/** How many times longer a sentence may be than its counterpart and the rest lead one to expect. */
const tolerance = 1.8;

/**
 * The sentences of two texts one by one; undefined where their number or their lengths say that they
 * don’t answer each other.
 */
export function pairSentences(
  texts: Readonly<Record<Language, string>>,
): readonly Readonly<Record<Language, Sentence>>[] | undefined {
  const [own, theirs] = [splitSentences(texts.en, 'en'), splitSentences(texts.zh, 'zh')];
  if (own.length !== theirs.length) return undefined;
  const usual = texts.zh.length / texts.en.length;
  const pairs = own.flatMap((en, place) => {
    const zh = theirs[place];
    const share = zh ? zh.text.length / en.text.length / usual : 0;
    return zh && share < tolerance && share > 1 / tolerance ? [{ en, zh }] : [];
  });
  return pairs.length === own.length ? pairs : undefined;
}
