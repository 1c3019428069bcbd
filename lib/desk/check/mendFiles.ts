import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { writeSafely } from '@/lib/desk/writeSafely';
import type { Fault } from '@/lib/fault/fault';
import { isMechanical, mendText } from './mendText';

export interface Mended {
  /** Files that were written. */
  readonly files: readonly string[];
  /** Files that couldn't be. */
  readonly failed: readonly string[];
}

/** Mends the mechanical ones of the faults in their files, which are read anew for it. */
export function mendFiles(faults: readonly Fault[]): Mended {
  const mechanical = faults.filter(isMechanical);
  const files = [...new Set(mechanical.map(({ file }) => file))];
  const mended: string[] = [];
  const failed: string[] = [];
  for (const file of files) {
    try {
      const bytes = readFileSync(file);
      const text = bytes.toString('utf8');
      const own = mechanical.filter((fault) => fault.file === file);
      const result = isUtf8(bytes) ? mendText(text, own) : text;
      if (result === text) continue;
      writeSafely(file, result);
      mended.push(file);
    } catch {
      failed.push(file);
    }
  }
  return { files: mended, failed };
}
