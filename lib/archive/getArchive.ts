import { ContentError } from '@/lib/content/contentError';
import { readClock } from '@/lib/content/readClock';
import { readContent } from '@/lib/content/readContent';
import type { Archive } from './archive';
import { buildArchive } from './buildArchive';

let archive: Archive | undefined;

/**
 * The archive of `CONTENT_DIR` (default `content`) at the clock of `SOURCE_DATE_EPOCH`
 * (else now), read once a process. In `npm run dev` it is read anew each time, and holds
 * drafts and embargoed articles. Throws `ContentError` with all faults while one is an error.
 */
export function getArchive(): Archive {
  if (process.env.NODE_ENV === 'development') return readArchive(true);
  archive ??= readArchive(false);
  return archive;
}

function readArchive(drafts: boolean): Archive {
  const { content, faults } = readContent(process.env.CONTENT_DIR ?? 'content');
  if (faults.some((fault) => fault.severity === 'error')) throw new ContentError(faults);
  return buildArchive(content, { now: readClock(), drafts });
}
