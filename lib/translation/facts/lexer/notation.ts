import type { FactDraft, FactKind, FactValue, Weight } from '@/lib/translation/facts/lexer/fact';
import type { Rows } from './table';

const weights: ReadonlySet<string> = new Set<Weight>(['strong', 'hinted', 'weak', 'soft']);

/** Gives the value that a match has under a label. */
type GetValue = (label: string, tag: string) => number;

/**
 * Facts from their notation, as tables and examples have them: `date 110; year 2014`, each with its kind,
 * value and unit, what else it may mean (`or`), and before it its weight: `soft relative -1 year or number 1
 * year`. A value may be that of a token of the match, also so many times: `month <number>*3`.
 */
export function parseFacts(notation: string): (getValue: GetValue) => readonly FactDraft[] {
  const facts = notation === '' ? [] : notation.split('; ').map(parseFact);
  if (notation.includes('<')) return (getValue) => facts.map((fact) => fact(getValue));
  const constant = facts.map((fact) => fact(() => Number.NaN));
  return () => constant;
}

function parseFact(written: string): (getValue: GetValue) => FactDraft {
  const [first = '', ...rest] = written.split(' or ');
  const space = first.indexOf(' ');
  const weight = first.slice(0, space);
  const hasWeight = weights.has(weight);
  const value = parseValue(hasWeight ? first.slice(space + 1) : first);
  const others = rest.map(parseValue);
  return (getValue) => ({
    ...value(getValue),
    ...(hasWeight && { weight: weight as Weight }),
    others: others.map((other) => other(getValue)),
  });
}

function parseValue(written: string): (getValue: GetValue) => FactValue {
  const [kind, value = '', ...words] = written.split(' ');
  const [, label, tag, factor] = /^<(\w+)(?::(\w+))?>(?:\*(\d+))?$/.exec(value) ?? [];
  const unit = words.length > 0 && { unit: words.join(' ') };
  return (getValue) => ({
    kind: kind as FactKind,
    value:
      label === undefined ? Number(value) : getValue(label, tag ?? label) * Number(factor ?? 1),
    ...unit,
  });
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
