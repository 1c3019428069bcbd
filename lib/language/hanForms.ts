import { configs } from 'opencc-js/preset/t2cn';
import { chooseVariants, isCharacter } from './openCc';
import { traditionalCharacters, traditionalPhrases } from './traditionalPhrases';

/**
 * Characters that stand for each other between the scripts, each with the one by which all of its
 * kind are known: 發, 髮 and 发 are all 发. Whatever the conversion makes of a text, its characters
 * are of the same kinds as before. A character that has no other form is not in it, nor are the rare
 * ones outside Unicode’s basic plane.
 */
export function getHanForms(): ReadonlyMap<string, string> {
  forms ??= createForms();
  return forms;
}

let forms: ReadonlyMap<string, string> | undefined;

function createForms(): ReadonlyMap<string, string> {
  const kinds = new Map<string, string>();
  for (const [from, to] of traditionalPhrases) joinAligned(kinds, from, to);
  for (const [from, to] of traditionalCharacters) joinAligned(kinds, from, to);
  for (const character of [...kinds.keys()]) join(kinds, character, chooseVariants(character));
  // Rarer Traditional characters, which the conversion never gives and a reader may type.
  for (const [from, to] of readToSimplified()) join(kinds, from, to);
  const sources = new Set([...traditionalPhrases.keys()].flatMap((phrase) => [...phrase]));
  return nameKinds(kinds, sources);
}

function joinAligned(kinds: Map<string, string>, from: string, to: string): void {
  const [own, other] = [[...from], [...to]];
  if (own.length !== other.length) return;
  for (const [place, character] of own.entries()) {
    const form = other[place] ?? character;
    if (form !== character) join(kinds, character, form);
  }
}

/** OpenCC's Traditional characters and their Simplified forms, one to one. */
function readToSimplified(): readonly (readonly [string, string])[] {
  const dictionaries = configs.t2s?.conversionChain.flat() ?? [];
  return dictionaries
    .flatMap((dictionary) => (typeof dictionary === 'string' ? dictionary.split('|') : []))
    .map((line): readonly [string, string] => {
      const [from = '', to = ''] = line.split(' ');
      return [from, to];
    })
    .filter(([from, to]) => isCharacter(from) && isCharacter(to));
}

function join(kinds: Map<string, string>, one: string, other: string): void {
  const [first, second] = [getRoot(kinds, one), getRoot(kinds, other)];
  if (first === second) return;
  kinds.set(second, first);
}

function getRoot(kinds: ReadonlyMap<string, string>, character: string): string {
  let root = character;
  for (let next = kinds.get(root); next !== undefined; next = kinds.get(root)) root = next;
  return root;
}

/** Each kind by one of its characters, one that Simplified text has. */
function nameKinds(
  kinds: ReadonlyMap<string, string>,
  simplified: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const members = new Map<string, Set<string>>();
  for (const character of [...kinds.keys(), ...kinds.values()]) {
    const root = getRoot(kinds, character);
    members.set(root, (members.get(root) ?? new Set([root])).add(character));
  }
  const named = new Map<string, string>();
  for (const kind of members.values()) {
    const sorted = [...kind].filter((character) => character.length === 1).sort();
    const name = sorted.find((character) => simplified.has(character)) ?? sorted[0] ?? '';
    for (const character of sorted) if (character !== name) named.set(character, name);
  }
  return named;
}
