import { readPaper } from '@/lib/archive/readPaper';
import { scriptPath } from '@/lib/search/browser/pageWords';
import { createIndex, type IndexFiles } from '@/lib/search/index/createIndex';
import { renderScript } from '@/lib/search/renderScript';
import type { ContentState } from './followContent';

/**
 * The files of search while somebody writes, by their paths: of the content as it is, drafts included.
 * They are made when they are first asked for after a change. Nothing for other paths.
 */
export function createDevSearch({ getVersion }: Pick<ContentState, 'getVersion'>) {
  let index: IndexFiles = new Map();
  let version: number | undefined;
  return async (path: string): Promise<string | Uint8Array | undefined> => {
    if (path === scriptPath) return renderScript();
    if (!path.startsWith('/search/')) return undefined;
    if (version !== getVersion()) {
      version = getVersion();
      const { archive } = readPaper({ drafts: true });
      index = archive ? createIndex(archive) : new Map();
    }
    return index.get(path);
  };
}
