import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';

export interface Work<Item, Made> {
  readonly items: readonly Item[];
  readonly make: (item: Item) => Promise<Made>;
  /**
   * What does the same in a thread: a module that calls `answerThread`, one of the `entries` of
   * `lib/cli/courier.mjs`, by its path in the project without an ending, and its `workerData`.
   */
  readonly thread: { readonly module: string; readonly data: unknown };
  readonly progress: (done: number, total: number) => void;
}

/** Items handed to a thread at a time: enough to be worth the message, few enough to share evenly. */
const portion = 50;

/** With more threads than this, each would read the rest of the paper for little work. */
const mostThreads = 8;

/** From this many items on, starting threads pays off. */
const many = 400;

/** The folder of the compiled program; undefined where TypeScript runs as it is, in tests. */
const program = process.env.COURIER_PROGRAM;

/**
 * Makes something of every item, the many in as many threads as there are processors; the order of
 * results is any. Throws what making throws: a fault of the program, not of the content.
 */
export async function makeAll<Item, Made>(work: Work<Item, Made>): Promise<readonly Made[]> {
  const { items, make, progress } = work;
  if (program && items.length >= many && availableParallelism() > 1) {
    return runThreads(work, program);
  }
  const made: Made[] = [];
  for (const item of items) {
    progress(made.length, items.length);
    made.push(await make(item));
  }
  return made;
}

async function runThreads<Item, Made>(
  work: Work<Item, Made>,
  program: string,
): Promise<readonly Made[]> {
  const { items, thread } = work;
  const file = resolve(program, `${thread.module}.mjs`);
  const made: Made[] = [];
  const queue = Array.from({ length: Math.ceil(items.length / portion) }, (_, place) =>
    items.slice(place * portion, (place + 1) * portion),
  );
  const threads = Math.min(availableParallelism(), mostThreads, queue.length);
  const take = (done: readonly Made[]): void => {
    made.push(...done);
    work.progress(made.length, items.length);
  };
  await Promise.all(
    Array.from({ length: threads }, () => runThread(file, thread.data, queue, take)),
  );
  return made;
}

/** A thread that works until the queue is empty. */
function runThread<Item, Made>(
  file: string,
  data: unknown,
  queue: (readonly Item[])[],
  take: (made: readonly Made[]) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: data,
      // Most of what is allocated is garbage at once; a small young generation fills too often.
      resourceLimits: { maxYoungGenerationSizeMb: 64 },
    });
    const give = (): void => {
      const items = queue.shift();
      if (items) worker.postMessage(items);
      else void worker.terminate();
    };
    worker.on('message', (made: readonly Made[]) => {
      take(made);
      give();
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve());
    give();
  });
}

/** Has this thread make something of the items that `makeAll` hands to it. */
export function answerThread<Item, Made>(make: (item: Item) => Promise<Made>): void {
  parentPort?.on('message', async (items: readonly Item[]) => {
    parentPort?.postMessage(await Promise.all(items.map(make)));
  });
}
