import { workerData } from 'node:worker_threads';
import { listEntries } from '@/lib/content/glossary';
import { ContentStore } from '@/lib/content/paper/contentStore';
import { readOutline } from '@/lib/content/paper/readOutline';
import { answerThread } from '@/lib/store/makeAll';
import { createGlossary } from '@/lib/translation/names/glossary';
import type { CheckContext } from './articleCheck';
import { checkFolder } from './checkArticle';

/** The thread that checks articles, by their slugs. */
const outline = readOutline(String(workerData));
const context: CheckContext = {
  outline,
  glossary: createGlossary(listEntries(outline)),
};
const store = new ContentStore(outline);

answerThread((slug: string) => checkFolder(context, store, slug));
