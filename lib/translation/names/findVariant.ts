import { getEditDistance } from '@/lib/language/editDistance';
import type { Language } from '@/lib/language/language';

/** A stretch of a text that is almost a name. */
export interface Variant {
  readonly text: string;
  readonly start: number;
}

/**
 * Finds a spelling that is close to one of the names but none of them: `Makarof`, 马卡洛夫.
 * Undefined if nothing is close enough to be certain; derived words (`Russian`, from Russia)
 * are not variants.
 */
export function findVariant(
  language: Language,
  text: string,
  names: readonly string[],
): Variant | undefined {
  for (const name of names) {
    const candidates = language === 'en' ? listWordRuns(text, name) : listStretches(text, name);
    const near = candidates
      .map((candidate) => ({ candidate, distance: getEditDistance(candidate.text, name) }))
      .filter(
        ({ candidate, distance }) =>
          distance > 0 && distance <= getTolerance(language, name, candidate.text),
      )
      .sort((a, b) => a.distance - b.distance)[0];
    if (near) return near.candidate;
  }
  return undefined;
}

/** The edit distance up to which a name is still recognisable. */
function getTolerance(language: Language, name: string, found: string): number {
  if (language === 'zh') return name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 4));
  if (name.length < 5) return 0;
  const isLike = name.length > 5 && name[0] === found[0];
  const general = Math.max(1, Math.floor(name.length / 5)) + (isLike ? 1 : 0);
  return Math.max(general, getWordTolerance(name.split(' '), found.split(' ')));
}

/** If all words but one agree, half of that one may differ: Kenji Nakayama for Kenji Nakamura. */
function getWordTolerance(name: readonly string[], found: readonly string[]): number {
  const others = name.filter((word, place) => word !== found[place]);
  return name.length > 1 && others.length === 1 ? Math.floor((others[0]?.length ?? 0) / 2) : 0;
}

/** The Education Minister is not a misspelling of the Education Ministry. */
function isOffice(found: string, name: string): boolean {
  const office = /\b(?:Minist(?:er|ry)|Govern(?:or|ment)|Presiden(?:t|cy)|Commission(?:er)?)s?\b/;
  return found.replace(office, '') === name.replace(office, '');
}

/** Runs of as many words as the name has that begin with a capital and are not derived from it. */
function listWordRuns(text: string, name: string): readonly Variant[] {
  const count = name.split(' ').length;
  const words = [...text.matchAll(/[\p{Script=Latin}\d'-]+/gu)];
  return words.flatMap((first, place): Variant[] => {
    const last = words[place + count - 1];
    if (!last || !/^\p{Lu}/u.test(first[0])) return [];
    const found = text.slice(first.index, last.index + last[0].length).replace(/'s?$/, '');
    const isCut = name.startsWith(found) && found.length < name.length - 1;
    const isBuiltOnIt = found.startsWith(name) || isCut || isOffice(found, name);
    return isBuiltOnIt ? [] : [{ text: found, start: first.index }];
  });
}

/** Stretches of about the name’s length that share its first or last character. */
function listStretches(text: string, name: string): readonly Variant[] {
  const stretches: Variant[] = [];
  for (let start = 0; start < text.length; start++) {
    for (const length of [name.length, name.length - 1, name.length + 1]) {
      const stretch = text.slice(start, start + length);
      const isLike = stretch[0] === name[0] || stretch.at(-1) === name.at(-1);
      const isOneWord = /^[\p{Script=Han}·A-Za-z0-9]+$/u.test(stretch);
      const isWhole =
        stretch.length === length && !name.includes(stretch) && !stretch.includes(name);
      if (isLike && isOneWord && isWhole) stretches.push({ text: stretch, start });
    }
  }
  return stretches;
}
