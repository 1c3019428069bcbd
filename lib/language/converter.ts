import { CustomConverter, Trie } from 'opencc-js/core';
import { chooseVariants } from './openCc';
import { splitPhrases, traditionalCharacters, traditionalPhrases } from './traditionalPhrases';

/** A name whose Traditional form no dictionary can know, as the paper writes it in both. */
export interface TraditionalName {
  readonly simplified: string;
  readonly traditional: string;
}

/** Converts Simplified Chinese to Traditional, with the names of one paper. */
export interface Converter {
  /**
   * Simplified Chinese to Traditional as Taiwan writes it: the paper's names first, then
   * OpenCC's phrases, then its characters; mainland quotation marks become 「」 and 『』. Only the
   * script changes, never the wording: 软件 is 軟件.
   */
  readonly convert: (text: string) => string;
  /**
   * Where the conversion had nothing to go by: each character of several forms outside any
   * name of the paper and any phrase of OpenCC's. For editors to look through.
   */
  readonly getGuesses: (text: string) => readonly Guess[];
}

/** A character that has more than one Traditional form and stands in no phrase that decides. */
export interface Guess {
  readonly character: string;
  /** What it becomes for want of anything better. */
  readonly chosen: string;
  /** What it becomes in some phrases. */
  readonly others: readonly string[];
  /** Offset in the text, UTF-16. */
  readonly start: number;
}

/** A stretch of a text, and what a name makes of it; none where the dictionaries decide. */
interface Part {
  readonly text: string;
  readonly traditional: string | undefined;
}

const convertMarks = CustomConverter([
  ['“', '「'],
  ['”', '」'],
  ['‘', '『'],
  ['’', '』'],
]);

/** A converter that knows these names; they come before every phrase of the dictionaries. */
export function createConverter(names: readonly TraditionalName[]): Converter {
  const trie = new Trie();
  for (const { simplified, traditional } of names) {
    trie.addWord(simplified, traditional);
  }
  const convert = (text: string) => {
    const parts = splitNames(trie, text).map((part) => part.traditional ?? convertPart(part));
    return convertMarks(parts.join(''));
  };
  return {
    convert: keepRecent(convert),
    getGuesses: (text) => {
      let start = 0;
      return splitNames(trie, text).flatMap((part) => {
        const place = start;
        start += part.text.length;
        return part.traditional === undefined ? findGuesses(part.text, place) : [];
      });
    },
  };
}

/** The most texts that are kept with their conversion: a headline stands in a dozen files, a body in several. */
const mostKept = 4096;

function keepRecent(convert: Converter['convert']): Converter['convert'] {
  const recent = new Map<string, string>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const converted = convert(text);
    const [oldest] = recent.keys();
    if (recent.size >= mostKept && oldest !== undefined) recent.delete(oldest);
    recent.set(text, converted);
    return converted;
  };
}

function splitNames(trie: Trie, text: string): readonly Part[] {
  return trie.segment(text).map((part) => {
    const name = trie.matchPrefix(part, 0);
    return { text: part, traditional: name?.end === part.length ? name.value : undefined };
  });
}

function convertPart({ text }: Part): string {
  const forms = splitPhrases(unifyIdeographs(text)).map(
    (phrase) => phrase.traditional ?? getUsual(phrase.text),
  );
  return chooseVariants(forms.join(''));
}

/** Compatibility ideographs as the characters that they are the same as (Unicode's canonical form). */
function unifyIdeographs(text: string): string {
  return text.replace(/[\uf900-\ufaff]/g, (character) => character.normalize('NFC'));
}

function findGuesses(text: string, offset: number): readonly Guess[] {
  let start = offset;
  return splitPhrases(text).flatMap(({ text: character, traditional }) => {
    const place = start;
    start += character.length;
    const others = traditional === undefined ? getAlternatives().get(character) : undefined;
    if (!others) return [];
    const chosen = chooseVariants(getUsual(character));
    return [{ character, chosen, others: [...others], start: place }];
  });
}

function getUsual(character: string): string {
  return traditionalCharacters.get(character) ?? character;
}

let alternatives: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** By simplified character: the forms that some phrase gives it instead of the usual one. For editors only. */
function getAlternatives(): ReadonlyMap<string, ReadonlySet<string>> {
  alternatives ??= findAlternatives();
  return alternatives;
}

function findAlternatives(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [from, to] of traditionalPhrases) {
    const forms = [...to];
    for (const [place, character] of [...from].entries()) {
      const form = forms[place];
      if (form === undefined || form === getUsual(character)) continue;
      found.set(character, (found.get(character) ?? new Set()).add(chooseVariants(form)));
    }
  }
  return found;
}
