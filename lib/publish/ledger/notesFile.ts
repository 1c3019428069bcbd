import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import type { Notes } from '@/lib/publish/check/notes';

/** Where in the file something was noted: offset and length in bytes. */
export type NotesPlace = readonly [offset: number, length: number];

/** Notes of many files in one, each read only when it is asked for. Only its end is ever written. */
export interface NotesFile {
  readonly add: (notes: Notes) => NotesPlace;
  readonly read: (place: NotesPlace) => Notes;
  /** Bytes so far. */
  readonly getSize: () => number;
  readonly close: () => void;
}

/** Opens a file of notes, which is made if it is not there. */
export function openNotes(file: string): NotesFile {
  const descriptor = openSync(file, 'a+');
  // A build that was killed may have left something at the end.
  let end = fstatSync(descriptor).size;
  return {
    add: (notes) => {
      const bytes = Buffer.from(JSON.stringify(notes));
      writeSync(descriptor, bytes);
      const place = [end, bytes.length] as const;
      end += bytes.length;
      return place;
    },
    read: ([offset, length]) => {
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, offset);
      return JSON.parse(bytes.toString()) as Notes;
    },
    getSize: () => end,
    close: () => closeSync(descriptor),
  };
}
