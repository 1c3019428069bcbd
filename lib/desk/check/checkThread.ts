import { parentPort, workerData } from 'node:worker_threads';
import { readFrame } from '@/lib/content/yaml/readFrame';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { Ground } from './checkArticle';
import { checkFolder } from './checkFolder';

/** What `checkInThreads` starts: takes slugs, gives their checks. */
const frame = readFrame(String(workerData));
const ground: Ground = { frame, glossary: createGlossary(frame.topics) };

parentPort?.on('message', (slugs: readonly string[]) => {
  parentPort?.postMessage(slugs.map((slug) => checkFolder(ground, slug)));
});
