import { getBorders } from '@/lib/search/analyse/borders';
import {
  getWidestGap,
  type HanForms,
  type Run,
  splitHan,
  splitRuns,
} from '@/lib/search/analyse/tokens';
import { readWord } from '@/lib/search/analyse/words';
import {
  addFollower,
  type Followers,
  followsNothing,
  getFollower,
  keepsFollowers,
} from '@/lib/search/format/followers';
import { createOccurrence, type Field, fields, type Occurrence } from '@/lib/search/format/posting';

/** What a reader can look for in an article in one language. */
export interface SearchText {
  readonly title: string;
  readonly summary: string;
  /** The blocks of its body, without markup. */
  readonly body: readonly string[];
}

/** How a term stands in a text, and before what. */
export interface TextTerm {
  occurrence: Occurrence;
  followers: Followers;
}

/** By term. */
export type TextTerms = Map<string, TextTerm>;

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
  const runs = splitRuns(text);
  for (const [place, run] of runs.entries()) {
    const isKept = run.isHan || /\p{N}/u.test(run.text);
    const next = isKept ? getNext(run, runs[place + 1], forms) : [];
    if (run.isHan) addHan(terms, run, field, forms, next);
    else addWord(terms, run, field, next);
  }
}

/** As a word it has only its own term, and that only where nothing was left out: `elections` is no `election`. */
function addWord(terms: TextTerms, run: Run, field: Field, next: readonly string[]): void {
  const word = readWord(run.text);
  for (const [place, term] of word.terms.entries()) {
    const isWord = place === 0 && !word.isInflected;
    addTerm(terms, term, createOccurrence(field, true, true, isWord), next);
  }
}

/** The terms that follow a run at once, as far as a query can ask for both together. */
function getNext(run: Run, next: Run | undefined, forms: HanForms): readonly string[] {
  if (!next || next.gap > getWidestGap(run, next)) return [];
  if (!next.isHan) return readWord(next.text).terms;
  return splitHan(next, forms)
    .slice(0, 1)
    .map(({ term }) => term);
}

function addHan(
  terms: TextTerms,
  run: Run,
  field: Field,
  forms: HanForms,
  after: readonly string[],
): void {
  const characters = splitHan(run, forms);
  const borders = getBorders(run.text);
  for (const [place, { term, start, end }] of characters.entries()) {
    const starts = borders.has(start);
    addTerm(terms, term, createOccurrence(field, starts, borders.has(end)), []);
    const [next, third] = [characters[place + 1], characters[place + 2]];
    if (!next) continue;
    const pair = createOccurrence(field, starts, borders.has(next.end));
    addTerm(terms, term + next.term, pair, third ? [third.term] : after);
  }
}

function addTerm(
  terms: TextTerms,
  term: string,
  occurrence: Occurrence,
  next: readonly string[],
): void {
  const known = terms.get(term) ?? {
    occurrence: 0,
    followers: keepsFollowers(term) ? followsNothing : 0,
  };
  known.occurrence |= occurrence;
  if (known.followers > 0) {
    for (const one of next) known.followers = addFollower(known.followers, getFollower(one));
  }
  terms.set(term, known);
}
