import { parentPort, workerData } from 'node:worker_threads';
import { readFrame } from '@/lib/content/paper/readFrame';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { CheckContext } from './articleCheck';
import { checkFolder } from './checkArticle';

/** The thread that `checkInThreads` starts: it takes slugs and returns their checks. */
const frame = readFrame(String(workerData));
const context: CheckContext = { frame, glossary: createGlossary(frame.topics) };

parentPort?.on('message', (slugs: readonly string[]) => {
  parentPort?.postMessage(slugs.map((slug) => checkFolder(context, slug)));
});
