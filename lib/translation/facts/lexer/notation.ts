import type { FactDraft, FactKind, FactValue, Weight } from '@/lib/translation/facts/lexer/fact';
import type { Rows } from './table';

const weights: ReadonlySet<string> = new Set<Weight>(['strong', 'hinted', 'weak', 'soft']);

/** What a match has under a label: the value of a tag, a number or a word. */
export type GetTag = (label: string, tag: string) => number | string | undefined;

type Expression = (getTag: GetTag) => number;

/**
 * Facts from their notation, as tables and examples have them: `date 110; year 2014`, each with its kind,
 * value and unit, what else it may mean (`or`), and before it its weight: `soft relative -1 year or number 1
 * year`. A value may be reckoned from tags of the match, by `+ - * /`: `ratio <part>/<whole:number>`; the tag
 * is the label’s own name where none is given, the first of several labels that is there counts, and
 * `<half=0>` says what stands for a label that isn’t. A fact whose value lacks a label is none.
 */
export function parseFacts(notation: string): (getTag: GetTag) => readonly FactDraft[] {
  const facts = notation.split('; ').map(parseFact);
  const read = (getTag: GetTag) => facts.flatMap((fact) => fact(getTag) ?? []);
  if (notation.includes('<')) return read;
  const constant = read(() => undefined);
  return () => constant;
}

function parseFact(written: string): (getTag: GetTag) => FactDraft | undefined {
  const [first = '', ...rest] = written.split(' or ');
  const space = first.indexOf(' ');
  const weight = first.slice(0, space);
  const hasWeight = weights.has(weight);
  const value = parseValue(hasWeight ? first.slice(space + 1) : first);
  const others = rest.map(parseValue);
  return (getTag) => {
    const draft = value(getTag);
    if (Number.isNaN(draft.value)) return undefined;
    return {
      ...draft,
      ...(hasWeight && { weight: weight as Weight }),
      others: others.map((other) => other(getTag)).filter((other) => !Number.isNaN(other.value)),
    };
  };
}

function parseValue(written: string): (getTag: GetTag) => FactValue {
  const [kind, value = '', ...words] = written.split(' ');
  const evaluate = parseExpression(value);
  const label = /^<(\w+)>$/.exec(words[0] ?? '')?.[1];
  return (getTag) => {
    const unit = label === undefined ? words.join(' ') : getTag(label, label);
    return {
      kind: kind as FactKind,
      value: evaluate(getTag),
      ...(typeof unit === 'string' && unit !== '' && { unit }),
    };
  };
}

/** Sums of products: `<hour>*60-<minute>`. */
function parseExpression(written: string): Expression {
  if (!written.includes('<')) return () => Number(written);
  const terms = (written.match(/[+-]?[^+-]+/g) ?? []).map(parseProduct);
  const evaluate: Expression = (getTag) => terms.reduce((sum, term) => sum + term(getTag), 0);
  return /[/.]/.test(written) ? (getTag) => round(evaluate(getTag)) : evaluate;
}

function parseProduct(written: string): Expression {
  const sign = written.startsWith('-') ? -1 : 1;
  const factors = written
    .replace(/^[+-]/, '')
    .split(/(?=[*/])/)
    .map(parseFactor);
  return (getTag) => factors.reduce((product, factor) => factor(product, getTag), sign);
}

function parseFactor(written: string): (product: number, getTag: GetTag) => number {
  const [, labels, tag, absent] = /<([\w|]+)(?::(\w+))?(?:=(\d+))?>/.exec(written) ?? [];
  const constant = Number(absent ?? written.replace(/^[*/]/, ''));
  const get = (getTag: GetTag) => {
    for (const label of labels?.split('|') ?? []) {
      const value = getTag(label, tag ?? label);
      if (typeof value === 'number') return value;
    }
    return constant;
  };
  return written.startsWith('/')
    ? (product, getTag) => product / get(getTag)
    : (product, getTag) => product * get(getTag);
}

/** Without what binary fractions leave behind. */
function round(value: number): number {
  return Number(value.toPrecision(14));
}

/** Facts in the same notation, without weights and second meanings. */
export function formatFacts(facts: readonly FactValue[]): string {
  return facts
    .map(({ kind, value, unit }) => [kind, Number(value.toPrecision(6)), unit].join(' ').trim())
    .join('; ');
}

/** Rows of a table of words, a line each: `month 5 | may, may.`; with `ones 1+1` each word is one more. */
export function readRows(text: string): Rows {
  return splitLines(text).flatMap((line): Rows => {
    const [tags = '', words = ''] = line.split(/ ?\| /);
    const pairs = tags.split(', ').map((tag) => tag.split(' '));
    return words
      .split(', ')
      .map((word, place) => [
        word,
        Object.fromEntries(
          pairs.flatMap(([tag = '', value = '1']) => (tag ? [[tag, readTag(value, place)]] : [])),
        ),
      ]);
  });
}

function readTag(value: string, place: number): string | number {
  const [, first, step] = /^(-?[\d.e]+)\+(\d+)$/.exec(value) ?? [];
  if (first !== undefined) return Number(first) + place * Number(step);
  return /^-?\d/.test(value) ? Number(value) : value;
}

/** The lines of a table that say something. */
function splitLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('--'));
}

/** Every sequence of one word of each list, the words parted by bars: 不 or 未, then 超过 or 高于. */
export function combine(...lists: readonly string[]): string {
  return lists
    .map((words) => words.split('|'))
    .reduce((firsts, lasts) => firsts.flatMap((first) => lasts.map((last) => first + last)))
    .join(', ');
}
