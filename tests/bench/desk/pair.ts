import { readFileSync } from 'node:fs';
import type { Language } from '@/lib/language/language';

/** One paragraph in both languages. */
export interface Pair extends Readonly<Record<Language, string>> {
  readonly id: string;
  readonly domain: string;
}

/** Reads labelled pairs, JSON Lines. Throws where the file is missing or a line is no JSON. */
export function readPairs(file: URL): Pair[] {
  return readLines<Pair>(file);
}

/** Reads JSON Lines. Throws where the file is missing or a line is no JSON. */
export function readLines<Line>(file: URL): Line[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}
