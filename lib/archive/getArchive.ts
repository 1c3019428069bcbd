import type { Archive } from './archive';
import { contentVersion } from './contentVersion';

const key = Symbol.for('courier archive');

/** Next bundles modules of its own, so that it shares none with the process in which it runs; it shares this. */
const shared: typeof globalThis & { [key]?: Archive | undefined } = globalThis;

/** Has pages be made from this archive, in `npm run dev`; from none while there is none. */
export function shareArchive(archive: Archive | undefined): void {
  shared[key] = archive;
}

/**
 * The archive that `npm run dev` makes pages from, for whom publishing gives none: with drafts and
 * embargoed articles, and as the content is now. Throws an Error while there is none.
 */
export function getArchive(): Archive {
  const archive = shared[key];
  if (!archive) throw new Error(`Version ${contentVersion} of the content can’t be shown`);
  return archive;
}
