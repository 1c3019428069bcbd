import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCompressor } from './compressor';

/** Writes the new site, file by file. */
export interface SiteWriter {
  /** Paths below the output folder, without compressed variants. */
  readonly files: ReadonlySet<string>;
  /** Bytes over the wire of each text: the size of its smallest variant. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Writes a file and, beside a text, its `.br` and `.gz`. */
  readonly write: (file: string, bytes: Buffer) => Promise<void>;
  /** To be called when everything is written, or nothing more will be. */
  readonly close: () => Promise<void>;
}

const texts = /\.(html|css|js|json|xml|rss|atom|txt|md|svg|webmanifest|ico)$/;

export function createSiteWriter(folder: string): SiteWriter {
  const files = new Set<string>();
  const sizes = new Map<string, number>();
  const folders = new Set<string>();
  /** A server reads the site whatever the umask of whoever builds it. */
  const makeFolders = (parent: string) => {
    if (folders.has(parent)) return;
    if (parent !== '.') makeFolders(dirname(parent));
    mkdirSync(join(folder, parent), { recursive: true });
    chmodSync(join(folder, parent), 0o755);
    folders.add(parent);
  };
  const { compress, close } = createCompressor();
  const put = (file: string, bytes: Uint8Array) => {
    const target = join(folder, file);
    makeFolders(dirname(file));
    writeFileSync(target, bytes);
    chmodSync(target, 0o644);
  };
  const write = async (file: string, bytes: Buffer) => {
    files.add(file);
    put(file, bytes);
    if (!texts.test(file)) return;
    const { br, gz } = await compress(bytes);
    if (br) put(`${file}.br`, br);
    if (gz) put(`${file}.gz`, gz);
    sizes.set(file, Math.min(bytes.length, br?.length ?? Infinity));
  };
  return { files, sizes, write, close };
}
