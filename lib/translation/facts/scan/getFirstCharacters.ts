/** Characters that a match can begin with, in capitals; undefined where it can be any. */
export type FirstCharacters = ReadonlySet<string> | undefined;

/** What a part of a pattern can begin with, and whether it can match nothing at all. */
interface Part {
  readonly firsts: FirstCharacters;
  readonly isNullable: boolean;
}

const anything: Part = { firsts: undefined, isNullable: false };
const nothing: Part = { firsts: new Set(), isNullable: true };

/**
 * The characters that a match of a pattern (source of a regular expression, flag `i`) can
 * begin with, so that it need not be tried elsewhere. Rather too many than too few: what it
 * doesn't know can be anything.
 */
export function getFirstCharacters(pattern: string): FirstCharacters {
  const { firsts, isNullable } = readAlternatives({ pattern, place: 0 });
  return isNullable ? undefined : firsts;
}

/** As a regular expression without `u` compares under `i`: by the capital, where that is one unit. */
function capitalise(character: string): string {
  const capital = character.toUpperCase();
  return capital.length === 1 ? capital : character;
}

interface Reader {
  readonly pattern: string;
  place: number;
}

function readAlternatives(reader: Reader): Part {
  let whole = readSequence(reader);
  while (reader.pattern[reader.place] === '|') {
    reader.place++;
    const next = readSequence(reader);
    whole = {
      firsts: join(whole.firsts, next.firsts),
      isNullable: whole.isNullable || next.isNullable,
    };
  }
  return whole;
}

function readSequence(reader: Reader): Part {
  let whole = nothing;
  while (reader.place < reader.pattern.length && !/[|)]/.test(reader.pattern[reader.place] ?? '')) {
    const part = readQuantified(reader);
    if (whole.isNullable) {
      whole = { firsts: join(whole.firsts, part.firsts), isNullable: part.isNullable };
    }
  }
  return whole;
}

function readQuantified(reader: Reader): Part {
  const part = readAtom(reader);
  const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(reader.pattern.slice(reader.place))?.[0];
  reader.place += quantifier?.length ?? 0;
  const isOptional = quantifier !== undefined && /^(?:[*?]|\{0)/.test(quantifier);
  return isOptional ? { ...part, isNullable: true } : part;
}

function readAtom(reader: Reader): Part {
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
      return nothing;
    case '.':
      return anything;
    default:
      return { firsts: new Set([capitalise(character)]), isNullable: false };
  }
}

function readGroup(reader: Reader): Part {
  const opening = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(reader.pattern.slice(reader.place))?.[0] ?? '';
  reader.place += opening.length;
  const inside = readAlternatives(reader);
  reader.place++;
  return /^\?<?[=!]$/.test(opening) ? nothing : inside;
}

function readClass(reader: Reader): Part {
  const source = /^(?:\\.|[^\]\\])*/.exec(reader.pattern.slice(reader.place))?.[0] ?? '';
  reader.place += source.length + 1;
  if (/^\^|\\[^dstw.\-\\\]]/.test(source)) return anything;
  const firsts = new Set<string>();
  for (const [written, first = written, last = first] of source.matchAll(
    /(\\.|[^\\])(?:-(\\.|[^\\]))?/g,
  )) {
    if (first.startsWith('\\') && last === first) addEscape(firsts, first);
    else addRange(firsts, first, last);
    if (written === '') return anything;
  }
  return { firsts, isNullable: false };
}

function addRange(firsts: Set<string>, first: string, last: string): void {
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) {
    firsts.add(capitalise(String.fromCharCode(code)));
  }
}

const wordLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';

function addEscape(firsts: Set<string>, written: string): void {
  if (written === '\\d') addRange(firsts, '0', '9');
  else if (written === '\\w') for (const letter of wordLetters) firsts.add(letter);
  else if (written === '\\s' || written === '\\t') {
    for (const space of ' \t\n\r\v\f\u00A0\u2000\u2001\u2002\u2003\u2009\u202F\u3000')
      firsts.add(space);
  } else firsts.add(capitalise(written.slice(1)));
}

function readEscape(reader: Reader): Part {
  const letter = reader.pattern[reader.place] ?? '';
  reader.place++;
  if (letter === 'b' || letter === 'B') return nothing;
  if (/[a-ce-vx-zA-Z0-9]/.test(letter)) return anything;
  const firsts = new Set<string>();
  addEscape(firsts, `\\${letter}`);
  return { firsts, isNullable: false };
}

function join(a: FirstCharacters, b: FirstCharacters): FirstCharacters {
  return a && b && new Set([...a, ...b]);
}
