import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ArticleCheck } from './articleCheck';
import type { Ground } from './checkArticle';

/** What a folder gave the last time, and how it was told to be the same. */
export interface CacheEntry {
  readonly stamp: string;
  readonly hash: string;
  readonly check: ArticleCheck;
}

interface CacheFile {
  readonly key: string;
  readonly entries: readonly (readonly [string, CacheEntry])[];
}

/** What was kept under the key; empty where there is nothing, or it can't be read. */
export function readCache(file: string, key: string): ReadonlyMap<string, CacheEntry> {
  try {
    const cache = JSON.parse(readFileSync(file, 'utf8')) as CacheFile;
    return new Map(cache.key === key ? cache.entries : []);
  } catch {
    return new Map();
  }
}

/** Keeps it for the next time. Where the disk doesn't let it, the next time takes longer. */
export function writeCache(
  file: string,
  key: string,
  entries: ReadonlyMap<string, CacheEntry>,
): void {
  const cache: CacheFile = { key, entries: [...entries] };
  try {
    mkdirSync(dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(cache));
    renameSync(draft, file);
    dropOld(dirname(file));
  } catch {
    // A read-only disk is no fault of the editor's.
  }
}

/** Papers whose findings are kept: those checked last. */
const keptPapers = 5;

function dropOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(keptPapers)) rmSync(path, { force: true });
}

/** Changes with all that an article's findings depend on beside its own folder: glossary, time zone, rules. */
export function getCacheKey({ frame, glossary }: Ground): string {
  const { path, site } = frame;
  const facts = JSON.stringify([path, site.timeZone, glossary.topics, process.version]);
  return createHash('sha256').update(facts).update(hashRules()).digest('base64');
}

/** The rules are the code that finds, words for editors not among it. */
function hashRules(): string {
  const lib = fileURLToPath(new URL('../..', import.meta.url));
  const hash = createHash('sha256');
  for (const folder of ['content', 'markdown', 'translation', 'desk']) {
    const files = readdirSync(join(lib, folder), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => name.endsWith('.ts')).sort()) {
      hash.update(file).update(readFileSync(join(lib, folder, file)));
    }
  }
  return hash.digest('base64');
}
