import { parseByline } from './parseByline';
import { parseTextDate } from './parseTextDate';

/** A line that is about the article and not of it: a date, a byline. */
export function isFurniture(line: string): boolean {
  return parseTextDate(line) !== undefined || parseByline(line) !== undefined;
}
