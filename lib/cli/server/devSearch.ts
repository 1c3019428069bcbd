import type { Archive } from '@/lib/archive/archive';
import { scriptPath } from '@/lib/search/browser/pageWords';
import { createIndex, type IndexFiles } from '@/lib/search/index/createIndex';
import { renderScript } from '@/lib/search/renderScript';
import type { ContentState } from './followContent';

/**
 * The files of search while somebody writes, by their paths: of the content as it is, drafts included.
 * They are made when they are first asked for after a change. Nothing for other paths.
 */
export function createDevSearch({ getArchive }: Pick<ContentState, 'getArchive'>) {
  let index: IndexFiles = new Map();
  let indexed: Archive | undefined;
  return async (path: string): Promise<string | Uint8Array | undefined> => {
    if (path === scriptPath) return renderScript();
    if (!path.startsWith('/search/')) return undefined;
    const archive = getArchive();
    if (archive !== indexed) {
      indexed = archive;
      index = archive ? createIndex(archive) : new Map();
    }
    return index.get(path);
  };
}
