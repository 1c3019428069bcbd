import { ContentError } from '@/lib/fault/fault';
import type { Archive } from './archive';
import { contentVersion } from './contentVersion';
import { readPaper } from './readPaper';

let archive: Archive | undefined;
let version: number | undefined;

/**
 * The archive that the pages are made from: the paper read once a process (`readPaper`), or in
 * `npm run dev` once for each change of the content, with drafts and embargoed articles. Throws
 * `ContentError` with all faults while one is an error.
 */
export function getArchive(): Archive {
  if (!archive || version !== contentVersion) {
    archive = readArchive(process.env.NODE_ENV === 'development');
    version = contentVersion;
  }
  return archive;
}

function readArchive(drafts: boolean): Archive {
  const paper = readPaper({ drafts });
  if (!paper.archive) throw new ContentError(paper.reading.faults);
  return paper.archive;
}
