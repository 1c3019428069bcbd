import type { Language } from '@/lib/language/language';
import { foldText, type Glossary, type GlossaryName, getNameKey, lowerCase } from './glossary';
import type { Mention } from './mention';

/**
 * Finds the names of the glossary in a text, in the order of the text. The longest name wins
 * where several begin, and nothing inside a name is found again: 中国国际软件合作洽谈会 is no
 * mention of 中国. Latin names are whole words and have a capital wherever the glossary has one.
 */
export function findNames(
  glossary: Glossary,
  language: Language,
  text: string,
): readonly Mention[] {
  return findIndexed(glossary.names[language], text);
}

/** The same, countries that are not topics included, so that 白俄罗斯 is not a mention of the topic 俄罗斯. */
export function findNamesAndCountries(
  glossary: Glossary,
  language: Language,
  text: string,
): readonly Mention[] {
  return findIndexed(glossary.namesAndCountries[language], text);
}

function findIndexed(names: Glossary['names'][Language], text: string): readonly Mention[] {
  const folded = foldText(text);
  const lower = lowerCase(folded);
  const mentions: Mention[] = [];
  for (let start = 0; start < folded.length; start++) {
    const first = lower.charCodeAt(start);
    const long = names.get(getNameKey(first, lower.charCodeAt(start + 1)));
    const short = names.get(getNameKey(first, 0));
    if (!(long || short) || !isBorder(folded, start)) continue;
    const name = findNameAt(folded, lower, start, long) ?? findNameAt(folded, lower, start, short);
    if (name === undefined) continue;
    const end = start + name.folded.length;
    mentions.push({ ...name, start, end });
    start = end - 1;
  }
  return mentions;
}

function findNameAt(
  text: string,
  lower: string,
  start: number,
  candidates: readonly GlossaryName[] = [],
): GlossaryName | undefined {
  for (const candidate of candidates) {
    if (isNameAt(text, lower, start, candidate)) return candidate;
  }
  return undefined;
}

function isNameAt(text: string, lower: string, start: number, name: GlossaryName): boolean {
  const end = start + name.folded.length;
  if (!lower.startsWith(name.lower, start)) return false;
  if (!hasCapitals(text.slice(start, end), name.folded)) return false;
  return isBorder(text, end) || isPlural(text, end);
}

/** Whether the text has a capital wherever the glossary does; it may have more, as in headlines. */
function hasCapitals(found: string, name: string): boolean {
  if (found === name) return true;
  const words = found.split(' ');
  return name.split(' ').every((word, place) => isAlike(words[place] ?? '', word, place));
}

function isAlike(found: string, word: string, place: number): boolean {
  if (found === word || found === word.toUpperCase()) return true;
  const isName = /\p{Lu}/u.test(place === 0 ? word.slice(1) : word);
  return !isName && found.slice(1) === word.slice(1);
}

/** Whether a word may begin or end here: anywhere but between two Latin letters or digits. */
function isBorder(text: string, at: number): boolean {
  return !(isWordPart(text.charCodeAt(at - 1)) && isWordPart(text.charCodeAt(at)));
}

function isPlural(text: string, end: number): boolean {
  return text[end] === 's' && isBorder(text, end + 1);
}

function isWordPart(code: number): boolean {
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    (code >= 0xc0 && code <= 0x24f)
  );
}
