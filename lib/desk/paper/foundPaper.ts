import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DraftFile } from '@/lib/desk/draft/writeDraft';
import { runGit } from '@/lib/desk/history/runGit';
import { listFolder } from '@/lib/store/listFolder';
import { readTextFile } from '@/lib/store/readTextFile';
import { writeSafely } from '@/lib/store/writeSafely';

/** What a folder of content holds. */
export interface Holdings {
  readonly articles: number;
  readonly topics: number;
  readonly authors: number;
  readonly series: number;
  readonly pages: number;
  /** Names without pages. */
  readonly names: number;
}

const folders = ['articles', 'topics', 'authors', 'series', 'pages'] as const;

/** How many articles, topics, authors, pages of its own and names without pages the paper in a folder has. */
export function countHoldings(directory: string): Holdings {
  const [articles, topics, authors, series, pages] = folders.map((name) => {
    const listing = listFolder(`${directory}/${name}`);
    const hasFolders = name === 'articles' || name === 'pages';
    return hasFolders ? listing?.folders.length : listing?.files.length;
  });
  const { value: glossary = '' } = readTextFile(`${directory}/glossary.csv`);
  const names = Math.max(0, glossary.split('\n').filter((line) => line.trim() !== '').length - 1);
  return {
    articles: articles ?? 0,
    topics: topics ?? 0,
    authors: authors ?? 0,
    series: series ?? 0,
    pages: pages ?? 0,
    names,
  };
}

/**
 * The files of a folder that would be lost with it, since no commit has them as they are; undefined
 * where git keeps none of its files. Files whose names begin with a dot are not the paper’s.
 */
export function listUncommitted(directory: string): readonly string[] | undefined {
  const listing = listFolder(directory);
  if (!listing || listing.files.length + listing.folders.length === 0) return [];
  const status = ['status', '--porcelain', '-z', '--ignored', '--no-renames', '--', '.'];
  const lines = runGit(directory, status)?.split('\0');
  return lines
    ?.filter(Boolean)
    .map((line) => line.slice('XY '.length))
    .filter((path) => !/(?:^|\/)\.[^/]+$/.test(path));
}

/**
 * Puts a new paper, of these files, in place of the one in a folder. What was there is gone except
 * from git. Throws what the file system throws.
 */
export function foundPaper(directory: string, files: readonly DraftFile[]): void {
  for (const name of [...folders, 'glossary.csv']) {
    rmSync(`${directory}/${name}`, { recursive: true, force: true });
  }
  for (const { name, text } of files) {
    mkdirSync(dirname(`${directory}/${name}`), { recursive: true });
    writeSafely(`${directory}/${name}`, text);
  }
}
