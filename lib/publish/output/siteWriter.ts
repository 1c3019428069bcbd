import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compressBrotli, compressGzip, isText } from './compress';

/** Writes files of the new site. */
export interface SiteWriter {
  /**
   * Writes a file and, where the host is to have them, its `.br` and `.gz`. Gives the endings of all
   * that is written; that of the file itself is empty.
   */
  readonly write: (file: string, bytes: Uint8Array) => readonly string[];
  /** Moves a file with these endings from another folder of the same disk. */
  readonly take: (file: string, from: string, endings: readonly string[]) => void;
}

/** A writer of files below a folder; with `precompress`, also of their compressed variants. */
export function createSiteWriter(folder: string, precompress: boolean): SiteWriter {
  const folders = new Set<string>();
  /** A server reads the site whatever the umask of whoever builds it. */
  const makeFolders = (parent: string) => {
    if (folders.has(parent)) return;
    if (parent !== '.') makeFolders(dirname(parent));
    mkdirSync(join(folder, parent), { recursive: true });
    chmodSync(join(folder, parent), 0o755);
    folders.add(parent);
  };
  const put = (file: string, bytes: Uint8Array) => {
    const target = join(folder, file);
    makeFolders(dirname(file));
    writeFileSync(target, bytes);
    chmodSync(target, 0o644);
  };
  return {
    write: (file, bytes) => {
      put(file, bytes);
      if (!precompress || !isText(file)) return [''];
      const variants = { '.br': compressBrotli(bytes), '.gz': compressGzip(bytes) };
      const smaller = Object.entries(variants).filter(([, own]) => own.length < bytes.length);
      for (const [ending, variant] of smaller) put(file + ending, variant);
      return ['', ...smaller.map(([ending]) => ending)];
    },
    take: (file, from, endings) => {
      makeFolders(dirname(file));
      for (const ending of endings) {
        renameSync(join(from, file + ending), join(folder, file + ending));
        chmodSync(join(folder, file + ending), 0o644);
      }
    },
  };
}
