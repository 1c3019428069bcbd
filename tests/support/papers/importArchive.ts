import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runCourier } from '@/tests/support/program/runCourier';
import { makeFolder } from './makeFolder';

/** A pixel, for the pictures of the archives. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A folder with the files of an archive, whose pictures are pictures. */
export function makeArchive(files: Readonly<Record<string, string>>): string {
  const own = Object.entries(files).map(([path, text]) => [
    path,
    /^(?:png|jpg)$/.test(text) ? pixel : text,
  ]);
  return makeFolder(Object.fromEntries(own));
}

export interface ImportOutcome {
  readonly written: readonly string[];
  readonly before: number;
  readonly named: number;
  readonly notes: readonly {
    readonly rule: string;
    readonly file: string;
    readonly line: number;
    readonly text: string;
  }[];
}

/** Imports into a paper that has an article, and gives what came of it. */
export async function importInto(
  directory: string,
  path: string,
  notes = makeFolder({}),
): Promise<ImportOutcome> {
  const words = ['import', path, '--notes', notes, '--json'];
  const { status, stdout, stderr } = await runCourier(words, { CONTENT_DIR: directory });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout);
}

export const read = (directory: string, path: string) =>
  readFileSync(join(directory, 'articles', path), 'utf8');

/** Where what was found, a line each. */
export const list = ({ notes }: ImportOutcome) =>
  notes.map(({ rule, file, line }) => `${rule} ${file}:${line}`);
