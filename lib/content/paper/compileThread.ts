import { workerData } from 'node:worker_threads';
import { answerThread } from '@/lib/store/makeAll';
import { compileFolder } from './compileContent';
import { ContentStore } from './contentStore';
import { readOutline } from './readOutline';

/** The thread that compiles articles, by their slugs. */
const outline = readOutline(String(workerData));
const store = new ContentStore(outline);

answerThread((slug: string) => compileFolder(outline, store, slug));
