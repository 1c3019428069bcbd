import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import type { BodyFault } from './fault';

export interface FaultText {
  /** What was found, and what was expected. */
  readonly what: string;
  /** What to do about it. */
  readonly fix: string;
}

/** UTF-16 units; the lists of keys fit. */
const longest = 200;

/** A fault in an editor’s words. Throws an Error where it lacks a value that its message names. */
export function getFaultText({ rule, values: found }: BodyFault, language: Language): FaultText {
  const values = Object.fromEntries(
    Object.entries(found).map(([name, value]) => [name, shorten(value)]),
  );
  return {
    what: translate(language, `faults.${rule}.what`, values),
    fix: translate(language, `faults.${rule}.fix`, values),
  };
}

/** What editors wrote, on one line and without characters that a terminal would obey. */
function shorten(value: string | number): string | number {
  if (typeof value === 'number') {
    return value;
  }
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
