import { getBorders } from '@/lib/search/analyse/borders';
import { joinNext, mostTogether } from '@/lib/search/analyse/together';
import {
  getWidestGap,
  type HanForms,
  type Run,
  readRun,
  splitHan,
  splitRuns,
} from '@/lib/search/analyse/tokens';
import {
  createOccurrence,
  type Field,
  fields,
  joinOccurrences,
  type Occurrence,
} from '@/lib/search/format/posting';

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
 * The terms of a text: its words, its Han characters alone, in pairs and in fours that overlap, so that
 * whatever stands in it is found by all of its parts, wherever words begin; and each word with what follows.
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
    else addWord(terms, run, field, getNext(run, runs[place + 1], forms));
  }
}

/** As a word it has only its own term, and that only where nothing was left out: `elections` is no `election`. */
function addWord(terms: TextTerms, run: Run, field: Field, next: readonly WordTerm[]): void {
  for (const { term, isWord } of getWordTerms(run)) {
    addTerm(terms, term, createOccurrence(field, { isWord }));
    for (const after of next)
      addTerm(
        terms,
        joinNext(term, after.term),
        createOccurrence(field, { isWord: isWord && after.isWord }),
      );
  }
}

/** A term of a word, and whether it is all of it. */
interface WordTerm {
  readonly term: string;
  readonly isWord: boolean;
}

function getWordTerms(run: Run): readonly WordTerm[] {
  const { terms, isInflected } = readRun(run);
  return terms.map((term, place) => ({ term, isWord: place === 0 && !isInflected }));
}

/** The terms that follow a word at once, as far as a query can ask for both together. */
function getNext(run: Run, next: Run | undefined, forms: HanForms): readonly WordTerm[] {
  if (!next || next.gap > getWidestGap(run, next)) return [];
  if (!next.isHan) return getWordTerms(next);
  return splitHan(next, forms)
    .slice(0, 1)
    .map(({ term }) => ({ term, isWord: false }));
}

function addHan(terms: TextTerms, run: Run, field: Field, forms: HanForms): void {
  const characters = splitHan(run, forms);
  const borders = getBorders(run.text);
  for (const [place, { start }] of characters.entries()) {
    const starts = borders.has(start);
    const end = Math.min(place + mostTogether, characters.length);
    let [term, isBorder] = ['', false];
    for (let at = place; at < end; at += 1) {
      const [size, beginsWithWord] = [at - place + 1, starts && isBorder];
      term += characters[at]?.term;
      isBorder = borders.has(characters[at]?.end ?? 0);
      if (size > 2 && at < end - 1) continue;
      const standing = { starts, ends: isBorder, beginsWithWord: size > 2 && beginsWithWord };
      addTerm(terms, term, createOccurrence(field, standing));
    }
  }
}

function addTerm(terms: TextTerms, term: string, occurrence: Occurrence): void {
  terms.set(term, joinOccurrences(terms.get(term) ?? 0, occurrence));
}
