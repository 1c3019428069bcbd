import { openCcCharacters } from './openCc';

const simplified: ReadonlySet<string> = new Set(
  [...openCcCharacters].filter(([from, to]) => from !== to).map(([from]) => from),
);

/** Characters that Simplified text never has; those that both scripts have are in neither set. */
const traditional: ReadonlySet<string> = new Set(
  [...openCcCharacters.values()].filter((to) => !openCcCharacters.has(to)),
);

/**
 * Whether a Chinese text is in Traditional characters: it has at least three of them, and more than
 * of the Simplified. A name or a quotation in Traditional doesn't make a text Traditional.
 */
export function isTraditional(text: string): boolean {
  const count = (set: ReadonlySet<string>): number =>
    [...text].filter((character) => set.has(character)).length;
  const own = count(traditional);
  return own >= 3 && own > count(simplified);
}
