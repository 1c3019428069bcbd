import { readdirSync, readFileSync } from 'node:fs';
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

/** Pairs, glossaries and faults that were written by hand, in rounds of sets, each set by another writer. */
const written = new URL('written/', import.meta.url);

/** The folder of every set by other writers, by its name. */
export function listWrittenSets(): readonly URL[] {
  return readdirSync(written)
    .flatMap((round) => readdirSync(new URL(round, written)).map((set) => ({ round, set })))
    .sort((one, other) => (one.set < other.set ? -1 : 1))
    .map(({ round, set }) => new URL(`${round}/${set}/`, written));
}
