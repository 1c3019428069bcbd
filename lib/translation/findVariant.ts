import type { Language } from '@/lib/content/language';
import { getDistance } from './getDistance';

/** A stretch of a text that is almost a name. */
export interface Variant {
  readonly text: string;
  readonly start: number;
}

/**
 * A spelling of one of the names that none of them allows: `Makarof`, 马卡洛夫. Undefined
 * where nothing is near enough to be sure; words that the name's own language makes of it
 * (`Russian` of Russia) are no variants.
 */
export function findVariant(
  language: Language,
  text: string,
  names: readonly string[],
): Variant | undefined {
  for (const name of names) {
    const candidates = language === 'en' ? getWords(text, name) : getStretches(text, name);
    const near = candidates
      .map((candidate) => ({ candidate, distance: getDistance(candidate.text, name) }))
      .filter(({ distance }) => distance > 0 && distance <= getTolerance(language, name))
      .sort((a, b) => a.distance - b.distance)[0];
    if (near) return near.candidate;
  }
  return undefined;
}

/** Changes that a name bears and is still plainly itself. */
function getTolerance(language: Language, name: string): number {
  const share = language === 'en' ? 5 : 4;
  const least = language === 'en' ? 5 : 3;
  return name.length < least ? 0 : Math.max(1, Math.floor(name.length / share));
}

/** As many words as the name has, beginning with a capital and not built on the name itself. */
function getWords(text: string, name: string): readonly Variant[] {
  const count = name.split(' ').length;
  const words = [...text.matchAll(/[\p{Script=Latin}\d'-]+/gu)];
  return words.flatMap((first, place): Variant[] => {
    const last = words[place + count - 1];
    if (!last || !/^\p{Lu}/u.test(first[0])) return [];
    const found = text.slice(first.index, last.index + last[0].length).replace(/'s?$/, '');
    const isBuiltOnIt = found.startsWith(name) || name.startsWith(found);
    return isBuiltOnIt ? [] : [{ text: found, start: first.index }];
  });
}

/** Stretches of about the name's length that share its first or its last character. */
function getStretches(text: string, name: string): readonly Variant[] {
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
