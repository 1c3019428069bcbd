import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CacheEntry } from './checkCache';

/** Articles that a thread is given at a time: enough to be worth the way, few enough to share well. */
const portion = 50;

/** More threads than this would each read the frame of the paper for little work. */
const mostThreads = 8;

/**
 * A thread doesn't take over how its parent reads TypeScript (Node 20), so it begins with a
 * script that says so itself.
 */
function getBootstrap(): string {
  const [loader, thread] = ['tsx/esm/api', './checkThread.ts'].map((name) =>
    JSON.stringify(import.meta.resolve(name)),
  );
  return `import(${loader}).then(({ register }) => { register(); return import(${thread}); });`;
}

/**
 * Checks articles in as many threads as there are processors. Throws what a thread throws;
 * that is a fault of the program, none of the content.
 */
export async function checkInThreads(
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
        // Most of what a check makes is thrown away at once; small rooms for it fill too often.
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
