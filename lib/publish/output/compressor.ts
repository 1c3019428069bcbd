import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** The variants of a file that are smaller than it, by the extension that hosts look for. */
export type Variants = Readonly<Partial<Record<'br' | 'gz', Uint8Array>>>;

/** Compresses texts in other threads until it is closed. */
export interface Compressor {
  readonly compress: (bytes: Uint8Array) => Promise<Variants>;
  readonly close: () => Promise<void>;
}

interface Answer extends Required<Variants> {
  readonly id: number;
}

/** Who is waiting for an answer, by the number of the question. */
type Waiting = Map<number, { resolve: (answer: Answer) => void; reject: (error: unknown) => void }>;

/**
 * A compressor with as many threads as the machine has cores to spare. In this thread, Brotli's
 * tables would count towards its memory, and collecting the garbage took 7 ms a page.
 */
export function createCompressor(): Compressor {
  const waiting: Waiting = new Map();
  const size = Math.max(1, availableParallelism() - 1);
  const workers = Array.from({ length: size }, () => startWorker(waiting));
  let count = 0;
  return {
    compress: async (bytes) => {
      const id = count;
      count += 1;
      const answer = new Promise<Answer>((resolve, reject) => waiting.set(id, { resolve, reject }));
      workers[id % size]?.postMessage({ id, bytes });
      const { br, gz } = await answer;
      return {
        ...(br.length < bytes.length && { br }),
        ...(gz.length < bytes.length && { gz }),
      };
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** The worker is JavaScript and needs none of the loaders that this process was started with. */
function startWorker(waiting: Waiting): Worker {
  const worker = new Worker(new URL('./compressWorker.mjs', import.meta.url), { execArgv: [] });
  worker.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.resolve(answer);
    waiting.delete(answer.id);
  });
  worker.on('error', (error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return worker;
}
