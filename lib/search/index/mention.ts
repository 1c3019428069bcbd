import { createOccurrence, fields, type Occurrence } from '@/lib/search/format/posting';
import type { SearchText } from './textTerms';

/** Where a text first says one of these names; in its body, where it has the topic without saying so. */
export function getMention(text: SearchText, names: readonly string[]): Occurrence {
  const isIn = (part: string) => {
    const words = part.toLowerCase();
    return names.some((name) => words.includes(name.toLowerCase()));
  };
  if (isIn(text.title)) return createOccurrence(fields.title);
  return createOccurrence(isIn(text.summary) ? fields.summary : fields.body);
}
