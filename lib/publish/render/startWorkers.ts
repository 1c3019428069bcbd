import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Made } from './fileMaker';
import type { Maker, Order } from './maker';
import type { Answer, Question, WorkerOptions } from './startWorker';

/** Workers that make the files of a site between them. */
export interface Workers {
  readonly list: () => Promise<ReturnType<Maker['list']>>;
  /** Makes files, in no order; tells of some as soon as they are written. */
  readonly make: (
    orders: readonly Order[],
    onMade: (made: readonly Made[]) => void,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Files that a worker is given at once. */
const batch = 16;

/** Files that are made in the time that another worker needs to start. */
const worth = 128;

/**
 * The most that a worker keeps in its heap, in MB; a paper of 10,000 articles needs a fifth. Where V8 may take
 * 2 GB or more, it lets a heap grow to four times what is used before it collects what is not.
 */
const mostHeap = 1024;

/** Starts a worker for each core that there is work for, from the program that `compileCode` made. */
export function startWorkers(program: string, options: WorkerOptions): Workers {
  const workers: Worker[] = [];
  const start = () => {
    const env = { ...process.env, NODE_ENV: 'production' };
    const worker = new Worker(program, {
      ...{ workerData: options, env, execArgv: [] },
      resourceLimits: { maxOldGenerationSizeMb: mostHeap },
    });
    workers.push(worker);
    return worker;
  };
  return {
    list: async () => {
      const answer = await ask(start(), 'list');
      if (!('list' in answer)) throw new TypeError('Asked for a list, a worker answered otherwise');
      return answer.list;
    },
    make: async (orders, onMade) => {
      const batches = takeBatches(orders);
      const drain = async (worker: Worker) => {
        for (const some of batches) {
          const answer = await ask(worker, some);
          if ('made' in answer) onMade(answer.made);
        }
      };
      const wanted = Math.min(availableParallelism(), Math.ceil(orders.length / worth));
      while (workers.length < wanted) start();
      await Promise.all(workers.map(drain));
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** A generator is closed for all loops over it once one of them throws; an array's iterator is not. */
function* takeBatches(orders: readonly Order[]): Generator<readonly Order[]> {
  for (let at = 0; at < orders.length; at += batch) yield orders.slice(at, at + batch);
}

/** Rejects with what the worker threw, or where it was ended. */
async function ask(worker: Worker, question: Question): Promise<Answer> {
  worker.postMessage(question);
  const answer = await new Promise<Answer>((resolve, reject) => {
    const end = () => reject(new Error('A worker was ended'));
    worker.once('exit', end).once('error', reject);
    worker.once('message', (message: Answer) => {
      worker.off('exit', end).off('error', reject);
      resolve(message);
    });
  });
  if (!('error' in answer)) return answer;
  const { message, ...facts } = answer.error;
  throw Object.assign(new Error(message), facts);
}
