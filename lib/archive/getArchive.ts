import { readContent } from '@/lib/content/paper/readContent';
import { readClock } from '@/lib/date/readClock';
import { ContentError } from '@/lib/fault/fault';
import { learnNames } from '@/lib/language/toTraditional';
import type { Archive } from './archive';
import { buildArchive } from './buildArchive';
import { contentVersion } from './contentVersion';

let archive: Archive | undefined;
let version: number | undefined;

/**
 * The archive of `CONTENT_DIR` (default `content`) at the clock of `SOURCE_DATE_EPOCH`
 * (else now), read once a process; in `npm run dev` once for each change of the content, with
 * drafts and embargoed articles. Throws `ContentError` with all faults while one is an error.
 */
export function getArchive(): Archive {
  if (!archive || version !== contentVersion) {
    archive = readArchive(process.env.NODE_ENV === 'development');
    version = contentVersion;
  }
  return archive;
}

function readArchive(drafts: boolean): Archive {
  const { content, faults } = readContent(process.env.CONTENT_DIR ?? 'content');
  if (faults.some((fault) => fault.severity === 'error')) throw new ContentError(faults);
  learnNames(
    content.topics.flatMap(({ name, traditional }) =>
      traditional === undefined ? [] : [{ simplified: name.zh, traditional }],
    ),
  );
  return buildArchive(content, { now: readClock(), drafts });
}
