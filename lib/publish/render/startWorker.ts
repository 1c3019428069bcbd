import { parentPort, workerData } from 'node:worker_threads';
import { getUnpublished } from '@/lib/archive/getUnpublished';
import { readPaper } from '@/lib/archive/readPaper';
import { ContentError } from '@/lib/fault/fault';
import type { Made } from './fileMaker';
import { createMaker, type Maker, type MakerOptions, type Order } from './maker';
import type { Route } from './route';

/** What a worker is started with. */
export type WorkerOptions = Pick<MakerOptions, 'assets' | 'folder' | 'precompress' | 'preview'>;

/** What a worker is asked: for the list of all files, or to make some. */
export type Question = 'list' | readonly Order[];

/** What it answers. */
export type Answer =
  | { readonly list: ReturnType<Maker['list']> }
  | { readonly made: readonly Made[] }
  | { readonly error: Readonly<Record<'message' | 'stack', string>> };

/** Begins to answer in a worker thread, with the routes of `app/`. */
export function startWorker(routes: readonly Route[]): void {
  const options = workerData as WorkerOptions;
  // Who starts workers has compiled the content.
  const { archive, reading } = readPaper({ drafts: options.preview ?? false, isCompiled: true });
  if (!archive) throw new ContentError(reading.faults);
  const unpublished = getUnpublished(reading.content, archive);
  const { list, make } = createMaker({
    ...options,
    routes,
    archive,
    unpublished,
  });
  const answer = async (question: Question): Promise<Answer> => {
    if (question === 'list') return { list: list() };
    const made: Made[] = [];
    for (const order of question) made.push(await make(order));
    return { made };
  };
  parentPort?.on('message', async (question: Question) => {
    const reply = await answer(question).catch((error: Error) => ({ error: getFacts(error) }));
    parentPort?.postMessage(reply);
  });
}

/** Messages between threads lose what an error says besides its message, as the code of the system. */
function getFacts(error: Error) {
  const { message, stack = '' } = error;
  return { ...error, message, stack };
}
