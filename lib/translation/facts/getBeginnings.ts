/**
 * The strings that a match can begin with, in capitals, each of the length asked for, or
 * shorter where anything may follow it.
 */
export type Beginnings = ReadonlySet<string>;

/** Where anything may stand: a beginning that nothing is added to. */
const open = '\uFFFF';

interface Reader {
  readonly pattern: string;
  readonly length: number;
  place: number;
}

/**
 * What the matches of a pattern (source of a regular expression, flag `i`) can begin with, so
 * that it need not be tried elsewhere. Rather too much than too little: what it doesn't know
 * can be anything. The empty string among them is a match that may begin with anything.
 */
export function getBeginnings(pattern: string, length: number): Beginnings {
  const strings = readAlternatives({ pattern, length, place: 0 });
  const closed = [...strings].map((string) => (string.split(open)[0] ?? '').slice(0, length));
  return new Set(closed);
}

/** As a regular expression without `u` compares under `i`: by the capital, where that is one unit. */
function capitalise(character: string): string {
  const capital = character.toUpperCase();
  return capital.length === 1 ? capital : character;
}

function readAlternatives(reader: Reader): Set<string> {
  const all = readSequence(reader);
  while (reader.pattern[reader.place] === '|') {
    reader.place++;
    for (const string of readSequence(reader)) all.add(string);
  }
  return all;
}

function readSequence(reader: Reader): Set<string> {
  let whole = new Set(['']);
  while (reader.place < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.place] ?? '')) {
    whole = append(whole, readQuantified(reader), reader.length);
  }
  return whole;
}

/** Each string followed by each of the next, but for those that are long enough or open. */
function append(whole: Set<string>, next: Set<string>, length: number): Set<string> {
  const result = new Set<string>();
  for (const string of whole) {
    if (string.endsWith(open) || string.length >= length) result.add(string);
    else for (const other of next) result.add((string + other).slice(0, length + 1));
  }
  return result;
}

function readQuantified(reader: Reader): Set<string> {
  const part = readAtom(reader);
  const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.place))?.[0];
  if (quantifier === undefined) return part;
  reader.place += quantifier.length;
  const isOptional = /^(?:[*?]|\{0)/.test(quantifier);
  // What may be repeated may be followed by itself.
  const isRepeated = !/^\?/.test(quantifier);
  const repeated = isRepeated ? new Set([...part].map((string) => string + open)) : part;
  return isOptional ? repeated.add('') : repeated;
}

function readAtom(reader: Reader): Set<string> {
  const character = reader.pattern[reader.place] ?? '';
  reader.place++;
  switch (character) {
    case '(':
      return readGroup(reader);
    case '[':
      return readClass(reader);
    case '\\':
      return readEscape(reader);
    case '^':
    case '$':
      return new Set(['']);
    case '.':
      return new Set([open]);
    default:
      return new Set([capitalise(character)]);
  }
}

function readGroup(reader: Reader): Set<string> {
  const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(reader.pattern.slice(reader.place))?.[0] ?? '';
  reader.place += opening.length;
  const inside = readAlternatives(reader);
  reader.place++;
  return /^\?<?[=!]$/.test(opening) ? new Set(['']) : inside;
}

function readClass(reader: Reader): Set<string> {
  const source = /^(?:\\.|[^\]\\])*/.exec(reader.pattern.slice(reader.place))?.[0] ?? '';
  reader.place += source.length + 1;
  if (/^\^|\\[^dst.\-\\\]]/.test(source)) return new Set([open]);
  const firsts = new Set<string>();
  for (const [written, first = written, last = first] of source.matchAll(
    /(\\.|[^\\])(?:-(\\.|[^\\]))?/g,
  )) {
    if (first.startsWith('\\') && last === first) addEscape(firsts, first);
    else addRange(firsts, first, last);
    if (written === '') return new Set([open]);
  }
  return firsts;
}

function addRange(firsts: Set<string>, first: string, last: string): void {
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
    firsts.add(capitalise(String.fromCharCode(code)));
  }
}

function addEscape(firsts: Set<string>, written: string): void {
  if (written === '\\d') addRange(firsts, '0', '9');
  else if (written === '\\s' || written === '\\t') {
    for (const space of ' \t\n\r\v\f\u00A0\u2000\u2001\u2002\u2003\u2009\u202F\u3000')
      firsts.add(space);
  } else firsts.add(capitalise(written.slice(1)));
}

function readEscape(reader: Reader): Set<string> {
  const letter = reader.pattern[reader.place] ?? '';
  reader.place++;
  if (letter === 'b' || letter === 'B') return new Set(['']);
  if (/[a-ce-zA-Z0-9]/.test(letter)) return new Set([open]);
  const firsts = new Set<string>();
  addEscape(firsts, `\\${letter}`);
  return firsts;
}
