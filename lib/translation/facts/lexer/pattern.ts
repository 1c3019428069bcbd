import type { Token } from './token';

/** The tokens that a pattern has named, by their labels. */
export type Captures = Record<string, Token | undefined>;

/** Tries to match at a place; gives the place after the match, or -1. */
export type Matcher = (tokens: readonly Token[], place: number, captures: Captures) => number;

/** A compiled pattern, and the words and tags (as `<tag>`) that it can begin with. */
export interface Pattern {
  readonly match: Matcher;
  readonly firsts: ReadonlySet<string>;
  /** Words that it names, which a lexer of Chinese must know. */
  readonly literals: ReadonlySet<string>;
}

type Element =
  | { readonly type: 'atom'; readonly names: readonly Name[]; readonly gap?: string }
  /** Looks without taking: at the names before the place, or at the sequences after it. */
  | { readonly type: 'behind'; readonly names: readonly Name[]; readonly wanted: boolean }
  | { readonly type: 'ahead'; readonly choices: Choices; readonly wanted: boolean }
  | { readonly type: 'group'; readonly choices: Choices; readonly isOptional: boolean };

type Choices = readonly (readonly Element[])[];

interface Name {
  readonly tag?: string;
  readonly word?: string;
  readonly label?: string;
}

/**
 * Compiles a pattern of tokens. Its elements are parted by spaces:
 *
 * - `day|days`: one of these words; `<month>` or `<day|year>`: a token with (one of) that tag (`<any>`: any word); `<from:month>`:
 *   under a label
 * - `-<day>` after a hyphen, `+<unit>` with nothing between, `_<unit>` after white space
 * - `( a b | c )`: either sequence; `?` after an element or a group: it may be absent
 * - `=of`, `!of`, `=( of a | of the )`: what follows must, or must not, be it; `&the`, `~the`: the same of what
 *   stands before
 */
export function compilePattern(source: string): Pattern {
  const words = source.trim().split(/\s+/);
  const elements = parseSequence(words, source);
  const literals = new Set<string>();
  collect(elements, literals);
  return {
    match: compile(elements, (_, place) => place),
    firsts: new Set(getFirsts(elements)),
    literals,
  };
}

function parseSequence(words: string[], source: string): readonly Element[] {
  const elements: Element[] = [];
  while (words.length > 0 && words[0] !== '|' && !words[0]?.startsWith(')')) {
    const word = words.shift() ?? '';
    elements.push(/^[=!]?\($/.test(word) ? parseGroup(words, source, word) : parseElement(word));
  }
  return elements;
}

function parseGroup(words: string[], source: string, opening: string): Element {
  const choices = [parseSequence(words, source)];
  while (words[0] === '|') {
    words.shift();
    choices.push(parseSequence(words, source));
  }
  const end = words.shift();
  if (end !== ')' && end !== ')?') throw new Error(`A group is not closed in “${source}”.`);
  if (opening !== '(') return { type: 'ahead', choices, wanted: opening === '=(' };
  return { type: 'group', choices, isOptional: end === ')?' };
}

function parseElement(word: string): Element {
  const mark = word.length > 1 ? word.charAt(0) : '';
  const names = (from: number, to = word.length) =>
    word
      .slice(from, to)
      .split(/\|(?![^<]*>)/)
      .flatMap(parseName);
  if (mark === '&' || mark === '~')
    return { type: 'behind', names: names(1), wanted: mark === '&' };
  if (mark === '=' || mark === '!') {
    return { type: 'ahead', choices: [[{ type: 'atom', names: names(1) }]], wanted: mark === '=' };
  }
  const isOptional = word.length > 1 && word.endsWith('?');
  const to = isOptional ? word.length - 1 : word.length;
  const gap = mark === '' ? undefined : { '-': '-', '+': '', _: ' ' }[mark];
  const atom: Element = {
    type: 'atom',
    names: names(gap === undefined ? 0 : 1, to),
    ...(gap !== undefined && { gap }),
  };
  return isOptional ? { type: 'group', choices: [[atom]], isOptional } : atom;
}

function parseName(written: string): readonly Name[] {
  const [, label, tags] = /^<(?:(\w+):)?([\w|]+)>$/.exec(written) ?? [];
  return tags === undefined
    ? [{ word: written }]
    : tags.split('|').map((tag) => ({ tag, label: label ?? tag }));
}

function compile(elements: readonly Element[], after: Matcher): Matcher {
  return elements.reduceRight((next, element) => compileElement(element, next), after);
}

function compileElement(element: Element, next: Matcher): Matcher {
  if (element.type === 'atom') return compileAtom(element.names, element.gap, next);
  if (element.type === 'behind') {
    const { names, wanted } = element;
    return (tokens, place, captures) => {
      const token = tokens[place - 1];
      const isThere = token !== undefined && names.some((name) => isNamed(token, name));
      return isThere === wanted ? next(tokens, place, captures) : -1;
    };
  }
  if (element.type === 'ahead') {
    const { wanted } = element;
    const look = tryEach(element.choices.map((choice) => compile(choice, (_, place) => place)));
    return (tokens, place, captures) =>
      look(tokens, place, {}) >= 0 === wanted ? next(tokens, place, captures) : -1;
  }
  const choices = element.choices.map((choice) => compile(choice, next));
  return tryEach(element.isOptional ? [...choices, next] : choices);
}

function tryEach(choices: readonly Matcher[]): Matcher {
  return (tokens, place, captures) => {
    for (const choice of choices) {
      const end = choice(tokens, place, captures);
      if (end >= 0) return end;
    }
    return -1;
  };
}

function compileAtom(names: readonly Name[], gap: string | undefined, next: Matcher): Matcher {
  return (tokens, place, captures) => {
    const token = tokens[place];
    if (!token || (gap !== undefined && token.gap !== gap)) return -1;
    const name = names.find((own) => isNamed(token, own));
    if (!name) return -1;
    if (name.label === undefined) return next(tokens, place + 1, captures);
    const before = captures[name.label];
    captures[name.label] = token;
    const end = next(tokens, place + 1, captures);
    if (end < 0) captures[name.label] = before;
    return end;
  };
}

function isNamed(token: Token, { word, tag }: Name): boolean {
  if (word !== undefined) return token.word === word;
  return tag === 'any' ? /^\p{L}/u.test(token.word) : tag !== undefined && tag in token.tags;
}

function getFirsts(elements: readonly Element[]): readonly string[] {
  const firsts: string[] = [];
  for (const element of elements) {
    if (element.type === 'behind' || element.type === 'ahead') continue;
    if (element.type === 'atom') {
      return [...firsts, ...element.names.map(({ word, tag }) => word ?? `<${tag}>`)];
    }
    firsts.push(...element.choices.flatMap(getFirsts));
    if (!element.isOptional) return firsts;
  }
  return firsts;
}

function collect(elements: readonly Element[], literals: Set<string>): void {
  for (const element of elements) {
    if (element.type === 'group' || element.type === 'ahead') {
      for (const choice of element.choices) collect(choice, literals);
    } else for (const { word } of element.names) if (word !== undefined) literals.add(word);
  }
}
