import type { Archive } from '@/lib/archive/archive';
import { readPaper } from '@/lib/archive/readPaper';
import { ContentError } from '@/lib/fault/fault';

let archive: Archive | undefined;

/** What is published of the paper of `CONTENT_DIR`, which is read once. Throws `ContentError` while it has faults. */
export function readArchive(): Archive {
  archive ??= read();
  return archive;
}

function read(): Archive {
  const paper = readPaper({ drafts: false });
  if (!paper.archive) throw new ContentError(paper.reading.faults);
  return paper.archive;
}
