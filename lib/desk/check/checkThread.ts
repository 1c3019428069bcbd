import { parentPort, workerData } from 'node:worker_threads';
import { readOutline } from '@/lib/content/paper/readOutline';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { CheckContext } from './articleCheck';
import { checkFolder } from './checkArticle';

/** The thread that `checkInThreads` starts: it takes slugs and returns their checks. */
const outline = readOutline(String(workerData));
const context: CheckContext = { outline, glossary: createGlossary(outline.topics) };

parentPort?.on('message', async (slugs: readonly string[]) => {
  parentPort?.postMessage(await Promise.all(slugs.map((slug) => checkFolder(context, slug))));
});
