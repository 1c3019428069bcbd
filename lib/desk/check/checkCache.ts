import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSafely } from '@/lib/store/writeSafely';
import type { ArticleCheck, CheckContext } from './articleCheck';

/** What was found in a folder the last time, and what tells whether it is still the same. */
export interface CacheEntry {
  readonly stamp: string;
  readonly hash: string;
  readonly check: ArticleCheck;
}

interface CacheFile {
  readonly key: string;
  readonly entries: readonly (readonly [string, CacheEntry])[];
}

/** What was kept under this key; empty where there is nothing, or it can't be read. */
export function readCache(file: string, key: string): ReadonlyMap<string, CacheEntry> {
  try {
    const cache = JSON.parse(readFileSync(file, 'utf8')) as CacheFile;
    return new Map(cache.key === key ? cache.entries : []);
  } catch {
    return new Map();
  }
}

/** Keeps findings for the next time. If the disk refuses, the next time takes longer. */
export function writeCache(
  file: string,
  key: string,
  entries: ReadonlyMap<string, CacheEntry>,
): void {
  const cache: CacheFile = { key, entries: [...entries] };
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeSafely(file, JSON.stringify(cache));
    dropOld(dirname(file));
  } catch {
    // A read-only disk is not the editor's fault.
  }
}

/** How many papers' findings are kept: those checked last. */
const keptPapers = 5;

function dropOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(keptPapers)) rmSync(path, { force: true });
}

/** Changes with everything that an article's findings depend on besides its own folder: glossary, time zone, rules. */
export function getCacheKey({ outline, glossary }: CheckContext): string {
  const { path, site } = outline;
  const facts = JSON.stringify([path, site.timeZone, glossary.topics, process.version]);
  return createHash('sha256').update(facts).update(hashRules()).digest('base64');
}

/** The rooms whose code decides what is found in an article. */
const ruleRooms = [
  'language',
  'fault',
  'date',
  'store',
  'address',
  'markdown',
  'media',
  'content',
  'translation',
  'desk',
];

/** The code that finds faults; the words for editors are not part of it. */
function hashRules(): string {
  const lib = fileURLToPath(new URL('../..', import.meta.url));
  const hash = createHash('sha256');
  for (const folder of ruleRooms) {
    const files = readdirSync(join(lib, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(readFileSync(join(lib, folder, file)));
    }
  }
  return hash.digest('base64');
}

/** Milliseconds. A file this new may change again within the same tick of the disk's clock. */
const racy = 2000;

/**
 * Names, sizes and times of the files in a folder: cheap to get, and enough where nothing was
 * touched. Undefined where a file is too new for its time to be trusted; `now` in milliseconds.
 */
export function getStamp(folder: string, now: number): string | undefined {
  const stamps: string[] = [];
  for (const name of listFiles(folder)) {
    const stat = statSync(`${folder}/${name}`, { throwIfNoEntry: false });
    if (!stat || now - Math.max(stat.mtimeMs, stat.ctimeMs) < racy) return undefined;
    stamps.push(`${name}:${stat.size}:${stat.mtimeMs}:${stat.ctimeMs}`);
  }
  return stamps.join('|');
}

/** SHA-256 of the names and bytes of the files in a folder. */
export function getContentHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of listFiles(folder)) {
    hash.update(`\0${name}\0`).update(readBytes(`${folder}/${name}`));
  }
  return hash.digest('base64');
}

function listFiles(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
