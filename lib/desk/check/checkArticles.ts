import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Outline } from '@/lib/content/paper/readOutline';
import type { ArticleCheck, CheckContext } from './articleCheck';
import { checkFolder } from './checkArticle';
import {
  type CacheEntry,
  getCacheKey,
  getContentHash,
  getStamp,
  readCache,
  writeCache,
} from './checkCache';

export interface ArticleOptions {
  /** The content folder. */
  readonly directory: string;
  /** The file in which findings are kept for the next time; without it, everything is checked anew. */
  readonly cache?: string;
  readonly progress?: (done: number, total: number) => void;
}

/** From this many articles on, starting threads pays off. */
const manyArticles = 400;

/** Checks every article by itself, or takes what was found the last time where nothing has changed. */
export async function checkArticles(
  context: CheckContext,
  { cache, directory, progress }: ArticleOptions,
): Promise<readonly ArticleCheck[]> {
  const { slugs, path } = context.outline;
  const key = cache === undefined ? '' : getCacheKey(context);
  const kept = cache === undefined ? new Map<string, CacheEntry>() : readCache(cache, key);
  const now = Date.now();
  const entries = new Map(
    slugs.flatMap((slug): readonly (readonly [string, CacheEntry])[] => {
      const entry = kept.get(slug);
      const same = entry && findSame(entry, `${path}/articles/${slug}`, now, context.outline);
      return same ? [[slug, same]] : [];
    }),
  );
  const changed = slugs.filter((slug) => !entries.has(slug));
  for (const entry of await runChecks(context, directory, changed, progress)) {
    entries.set(entry.check.slug, entry);
  }
  if (cache !== undefined && (changed.length > 0 || kept.size !== entries.size)) {
    const lasting = [...entries].filter(([, { check }]) => isLasting(check, context.outline));
    writeCache(cache, key, new Map(lasting));
  }
  return slugs.flatMap((slug) => entries.get(slug)?.check ?? []);
}

/** What was found in a folder the last time, if nothing in it has changed since. */
function findSame(
  kept: CacheEntry,
  folder: string,
  now: number,
  outline: Outline,
): CacheEntry | undefined {
  if (!isLasting(kept.check, outline)) return undefined;
  const stamp = getStamp(folder, now);
  if (stamp !== undefined && stamp === kept.stamp) return kept;
  return getContentHash(folder) === kept.hash ? { ...kept, stamp: stamp ?? '' } : undefined;
}

/** Whether findings hold as long as the folder stays the same: everything it refers to exists. */
function isLasting({ uses, linkable }: ArticleCheck, { known }: Outline): boolean {
  return (
    linkable !== undefined &&
    uses.topics.every((id) => known.topics.has(id)) &&
    uses.articles.every((slug) => known.articles.has(slug))
  );
}

async function runChecks(
  context: CheckContext,
  directory: string,
  slugs: readonly string[],
  progress: ArticleOptions['progress'],
): Promise<readonly CacheEntry[]> {
  const tell = (done: number): void => progress?.(done, slugs.length);
  if (slugs.length >= manyArticles && availableParallelism() > 1) {
    return checkInThreads(directory, slugs, tell);
  }
  const entries: CacheEntry[] = [];
  for (const [place, slug] of slugs.entries()) {
    tell(place);
    entries.push(await checkFolder(context, slug));
  }
  return entries;
}

/** Articles handed to a thread at a time: enough to be worth the message, few enough to share evenly. */
const portion = 50;

/** With more threads than this, each would read the rest of the paper for little work. */
const mostThreads = 8;

/**
 * A thread does not inherit its parent's TypeScript loader (Node 20), so it starts with a script
 * that registers one.
 */
function getBootstrap(): string {
  const [loader, thread] = ['tsx/esm/api', './checkThread.ts'].map((name) =>
    JSON.stringify(import.meta.resolve(name)),
  );
  return `import(${loader}).then(({ register }) => { register(); return import(${thread}); });`;
}

/**
 * Checks articles in as many threads as there are processors. Throws what a thread throws: a fault
 * of the program, not of the content.
 */
async function checkInThreads(
  directory: string,
  slugs: readonly string[],
  progress: (done: number) => void,
): Promise<readonly CacheEntry[]> {
  const checks: CacheEntry[] = [];
  let next = 0;
  const takePortion = (): readonly string[] => {
    const taken = slugs.slice(next, next + portion);
    next += portion;
    return taken;
  };
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(getBootstrap(), {
        eval: true,
        workerData: directory,
        // Most of what a check allocates is garbage at once; a small young generation fills too often.
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      });
      const give = (): void => {
        const taken = takePortion();
        if (taken.length > 0) worker.postMessage(taken);
        else void worker.terminate();
      };
      worker.on('message', (done: readonly CacheEntry[]) => {
        checks.push(...done);
        progress(checks.length);
        give();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      give();
    });
  const threads = Math.min(availableParallelism(), mostThreads, Math.ceil(slugs.length / portion));
  await Promise.all(Array.from({ length: threads }, work));
  return checks;
}
