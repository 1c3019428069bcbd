import type { Fault } from './fault';

/** The order of faults: by file, then as they stand in it. */
export function compareFaults(a: Fault, b: Fault): number {
  if (a.file !== b.file) {
    return a.file < b.file ? -1 : 1;
  }
  return a.line - b.line || a.column - b.column;
}
