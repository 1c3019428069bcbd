import type { Page } from '@playwright/test';
import type { Language } from '@/lib/language/language';
import type { Draw } from '@/tests/bench/search/draw';
import type { GetFile } from '@/tests/bench/search/serve';

/** What it took to make an index, and what came out. */
export interface IndexCost extends IndexFilesCost {
  readonly seconds: number;
  /** Seconds of all processors; of other programs, only Linux tells. */
  readonly processor: number | undefined;
  /** The most at one time, in MB; likewise. */
  readonly megabytes: number | undefined;
}

export interface IndexFilesCost {
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the files that are new or others when one more article is published. */
  readonly rewritten: number;
}

/** An answer as it is shown: the first ten articles, or how many are shown at a time. */
export interface Shown {
  readonly milliseconds: number;
  readonly slugs: readonly string[];
}

/** A program that searches, with the paper in its index. */
export interface Program {
  readonly label: string;
  readonly cost: IndexCost;
  readonly getFile: GetFile;
  /** Path of the page that searches in a language. */
  readonly getPath: (language: Language) => string;
  /** Asks a query there and waits for the answer. */
  readonly ask: (page: Page, query: string) => Promise<Shown>;
  /** Whether each draw finds its article, however many others it finds. */
  readonly checkFound: (draws: readonly Draw[], visit: Visit) => Promise<readonly boolean[]>;
}

/** Opens the page that searches in a language. */
export type Visit = (language: Language) => Promise<Page>;

type Files = ReadonlyMap<string, Uint8Array>;

/** How large an index is, and how much of it is new when one more article is in it. */
export function compareFiles(before: Files, after: Files): IndexFilesCost {
  const changed = [...after].filter(([path, content]) => {
    const known = before.get(path);
    return !known || Buffer.compare(known, content) !== 0;
  });
  return { files: before.size, bytes: sum([...before]), rewritten: sum(changed) };
}

function sum(files: readonly (readonly [string, Uint8Array])[]): number {
  return files.reduce((bytes, [, { length }]) => bytes + length, 0);
}
