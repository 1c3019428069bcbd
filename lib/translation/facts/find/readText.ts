import type { Language } from '@/lib/language/language';
import { lexChinese, scanChinese } from '@/lib/translation/facts/chinese/chinese';
import { scanEnglish } from '@/lib/translation/facts/english/english';
import { lexEnglish } from '@/lib/translation/facts/english/lexEnglish';
import type { Fact } from '@/lib/translation/facts/lexer/fact';
import type { Token } from '@/lib/translation/facts/lexer/token';
import { joinRanges } from './joinRanges';
import { normaliseText } from './normaliseText';
import { readElisions } from './readElisions';

/** A text with its facts, in their order, and the tokens that these were read from. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  /** Their offsets are those of the text with plain typography. */
  readonly tokens: readonly Token[];
  readonly facts: readonly Fact[];
}

/**
 * Reads the figures and dates of a text: numbers, money, shares, ordinals, multiples, dates and times,
 * relative years. Offsets and quotations of facts are of the text as given.
 */
export function readText(text: string, language: Language): Reading {
  const plain = normaliseText(text, language);
  const tokens = language === 'en' ? lexEnglish(plain.text) : lexChinese(plain.text);
  const scan = language === 'en' ? scanEnglish : scanChinese;
  const facts = scan(plain.text, tokens);
  joinRanges(facts, plain.text);
  readElisions(facts);
  const isPlain = plain.text === text;
  return {
    text,
    language,
    tokens,
    facts: isPlain ? facts : facts.map((fact) => relocate(fact, text, plain.locate)),
  };
}

/** The facts of a text alone. */
export function findFacts(text: string, language: Language): readonly Fact[] {
  return readText(text, language).facts;
}

function relocate(fact: Fact, text: string, locate: (offset: number) => number): Fact {
  const start = locate(fact.start);
  const end = locate(fact.end - 1) + 1;
  return { ...fact, start, end, text: text.slice(start, end) };
}
