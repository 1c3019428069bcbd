import { splitWords } from '@/lib/language/splitWords';

/** Where words of a run begin and end. */
export function getBorders(text: string): ReadonlySet<number> {
  const borders = new Set([0]);
  let end = 0;
  for (const word of splitWords(text)) {
    end += word.length;
    borders.add(end);
  }
  return borders;
}
