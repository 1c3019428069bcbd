import type { Language } from '@/lib/language/language';
import { lexChinese, scanChinese } from '@/lib/translation/facts/chinese/chinese';
import { scanEnglish } from '@/lib/translation/facts/english/english';
import { lexEnglish } from '@/lib/translation/facts/english/lexEnglish';
import type { Fact } from '@/lib/translation/facts/lexer/fact';
import { joinRanges } from './joinRanges';
import { normaliseText } from './normaliseText';
import { readElisions } from './readElisions';

/**
 * The figures and dates of a text, in their order: numbers, money, shares, ordinals,
 * multiples, dates and times, relative years. Offsets and quotations are of the text as given.
 */
export function findFacts(text: string, language: Language): Fact[] {
  const plain = normaliseText(text, language);
  const tokens = language === 'en' ? lexEnglish(plain.text) : lexChinese(plain.text);
  const scan = language === 'en' ? scanEnglish : scanChinese;
  const facts = scan(plain.text, tokens);
  joinRanges(facts, plain.text);
  readElisions(facts);
  return plain.text === text ? facts : facts.map((fact) => relocate(fact, text, plain.locate));
}

function relocate(fact: Fact, text: string, locate: (offset: number) => number): Fact {
  const start = locate(fact.start);
  const end = locate(fact.end - 1) + 1;
  return { ...fact, start, end, text: text.slice(start, end) };
}
