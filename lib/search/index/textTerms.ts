import { getBorders } from '@/lib/search/analyse/borders';
import { type HanForms, type Run, splitHan, splitRuns } from '@/lib/search/analyse/tokens';
import { getWordTerms } from '@/lib/search/analyse/words';
import { createOccurrence, type Field, fields, type Occurrence } from '@/lib/search/format/posting';

/** What a reader can look for in an article in one language. */
export interface SearchText {
  readonly title: string;
  readonly summary: string;
  /** The blocks of its body, without markup. */
  readonly body: readonly string[];
}

/** How each term stands in a text. */
export type TextTerms = Map<string, Occurrence>;

/**
 * The terms of a text: its words, its Han characters alone and in pairs that overlap, so that
 * whatever stands in it is found by all of its parts, wherever words begin.
 */
export function getTextTerms({ title, summary, body }: SearchText, forms: HanForms): TextTerms {
  const terms: TextTerms = new Map();
  addText(terms, title, fields.title, forms);
  addText(terms, summary, fields.summary, forms);
  for (const block of body) addText(terms, block, fields.body, forms);
  return terms;
}

function addText(terms: TextTerms, text: string, field: Field, forms: HanForms): void {
  const word = createOccurrence(field, true, true);
  for (const run of splitRuns(text)) {
    if (run.isHan) addHan(terms, run, field, forms);
    else for (const term of getWordTerms(run.text)) addTerm(terms, term, word);
  }
}

function addHan(terms: TextTerms, run: Run, field: Field, forms: HanForms): void {
  const characters = splitHan(run, forms);
  const borders = getBorders(run.text);
  for (const [place, { term, start, end }] of characters.entries()) {
    const starts = borders.has(start);
    addTerm(terms, term, createOccurrence(field, starts, borders.has(end)));
    const next = characters[place + 1];
    if (!next) continue;
    addTerm(terms, term + next.term, createOccurrence(field, starts, borders.has(next.end)));
  }
}

function addTerm(terms: TextTerms, term: string, occurrence: Occurrence): void {
  terms.set(term, (terms.get(term) ?? 0) | occurrence);
}
