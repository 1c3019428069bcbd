import { join } from 'node:path';
import { getCodeVersion } from '@/lib/store/codeVersion';
import { FolderStore, getMarks, type Kept } from '@/lib/store/folderStore';
import { getPaperFolder } from '@/lib/store/paperFolder';

/**
 * Reads the topics or the authors of a paper in that folder of it, given the names of their files by id. What
 * was read of a file that is as it was comes from the last time: to parse them takes longer than all else of
 * a command that finds nothing changed. `Reading` is plain data, and follows from its file alone.
 */
export function readEntries<Reading>(
  content: string,
  folder: 'topics' | 'authors',
  names: ReadonlyMap<string, string>,
  read: (file: string, id: string) => Reading,
): readonly Reading[] {
  const version = `${getCodeVersion()}\n${content}`;
  const store = new FolderStore<Reading>(join(getPaperFolder(content), folder), version);
  const kept = new Map<string, Kept<Reading>>();
  for (const [id, name] of names) {
    const file = `${content}/${folder}/${name}`;
    kept.set(id, store.find(id, file) ?? { ...getMarks(file), value: read(file, id) });
  }
  store.keep(kept);
  return Array.from(kept.values(), ({ value }) => value);
}
