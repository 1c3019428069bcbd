import { getBorders } from '@/lib/search/analyse/borders';
import { isFigure, joinFigure, mostTogether } from '@/lib/search/analyse/together';
import {
  getWidestGap,
  type HanForms,
  type Run,
  splitHan,
  splitRuns,
} from '@/lib/search/analyse/tokens';
import { readWord } from '@/lib/search/analyse/words';
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
 * The terms of a text: its words, its Han characters alone, in pairs and in threes that overlap, so that
 * whatever stands in it is found by all of its parts, wherever words begin; and figures with what follows.
 */
export function getTextTerms({ title, summary, body }: SearchText, forms: HanForms): TextTerms {
  const terms: TextTerms = new Map();
  addText(terms, title, fields.title, forms);
  addText(terms, summary, fields.summary, forms);
  for (const block of body) addText(terms, block, fields.body, forms);
  return terms;
}

function addText(terms: TextTerms, text: string, field: Field, forms: HanForms): void {
  const runs = splitRuns(text);
  for (const [place, run] of runs.entries()) {
    if (run.isHan) addHan(terms, run, field, forms);
    else
      addWord(terms, run, field, /\d/.test(run.text) ? getNext(run, runs[place + 1], forms) : []);
  }
}

/** As a word it has only its own term, and that only where nothing was left out: `elections` is no `election`. */
function addWord(terms: TextTerms, run: Run, field: Field, next: readonly string[]): void {
  const word = readWord(run.text);
  for (const [place, term] of word.terms.entries()) {
    const isWord = place === 0 && !word.isInflected;
    addTerm(terms, term, createOccurrence(field, true, true, isWord));
    if (!isFigure(term)) continue;
    for (const after of next)
      addTerm(terms, joinFigure(term, after), createOccurrence(field, true, true));
  }
}

/** The terms that follow a figure at once, as far as a query can ask for both together. */
function getNext(run: Run, next: Run | undefined, forms: HanForms): readonly string[] {
  if (!next || next.gap > getWidestGap(run, next)) return [];
  if (!next.isHan) return readWord(next.text).terms;
  return splitHan(next, forms)
    .slice(0, 1)
    .map(({ term }) => term);
}

function addHan(terms: TextTerms, run: Run, field: Field, forms: HanForms): void {
  const characters = splitHan(run, forms);
  const borders = getBorders(run.text);
  for (const [place, { start }] of characters.entries()) {
    const starts = borders.has(start);
    let term = '';
    for (const next of characters.slice(place, place + mostTogether)) {
      term += next.term;
      addTerm(terms, term, createOccurrence(field, starts, borders.has(next.end)));
    }
  }
}

function addTerm(terms: TextTerms, term: string, occurrence: Occurrence): void {
  terms.set(term, (terms.get(term) ?? 0) | occurrence);
}
