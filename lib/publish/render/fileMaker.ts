import type { Archive } from '@/lib/archive/archive';
import type { Unpublished } from '@/lib/archive/getUnpublished';
import type { Inputs } from '@/lib/archive/recordInputs';
import { checkMachineFile } from '@/lib/publish/check/checkMachineFile';
import { createLeakCheck } from '@/lib/publish/check/leakCheck';
import type { Notes } from '@/lib/publish/check/notes';
import type { PageFault } from '@/lib/publish/check/pageFault';
import { createSiteWriter } from '@/lib/publish/output/siteWriter';
import { getFileHash, readWritten, type Written } from '@/lib/publish/output/written';

/** A file that was made. */
export interface Made {
  readonly file: string;
  /** Everything that was asked of the archive for it, with fingerprints of the answers. */
  readonly inputs: Inputs;
  /** SHA-256, shortened. */
  readonly hash: string;
  /** What was written, unless it came out as it is known. */
  readonly written?: Written;
  readonly notes?: Notes;
  readonly faults: readonly PageFault[];
}

/** Makes files whose bytes are given: what needs no React. */
export interface FileMaker {
  /** The last step of every file: a look for what is not published, and the disk. */
  readonly finish: (draft: Draft) => Made;
  /** Checks a file that is no page by itself, and finishes it. */
  readonly add: (file: string, bytes: Buffer, known?: string) => Made;
}

export interface Draft extends Pick<Made, 'file' | 'notes' | 'faults'> {
  readonly bytes: Buffer;
  /** Hash of its bytes where it stands already: if they come out the same, it is not written. */
  readonly known: string | undefined;
}

export interface FileOptions {
  readonly archive: Archive;
  /** Nothing of it may be in the output. */
  readonly unpublished: Unpublished;
  /** Where files are written. */
  readonly folder: string;
  /** Whether to write compressed variants beside them. */
  readonly precompress: boolean;
}

export function createFileMaker(options: FileOptions): FileMaker {
  const { archive, unpublished, folder, precompress } = options;
  const { write } = createSiteWriter(folder, precompress);
  const checkLeaks = createLeakCheck(archive, unpublished);
  const finish = ({ file, bytes, known, notes, faults }: Draft): Made => {
    const hash = getFileHash(bytes);
    const written = hash === known ? undefined : readWritten(folder, file, write(file, bytes));
    return {
      file,
      inputs: new Map(),
      hash,
      ...(written && { written }),
      ...(notes && { notes }),
      faults: [...faults, ...checkLeaks(file, bytes)],
    };
  };
  return {
    finish,
    add: (file, bytes, known) =>
      finish({ file, bytes, known, ...checkMachineFile(file, bytes, archive.site.url) }),
  };
}
