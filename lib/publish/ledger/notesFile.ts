import { closeSync, fstatSync, openSync, readdirSync, readSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Notes } from '@/lib/publish/check/notes';

/** Where in the file something was noted: offset and length in bytes. */
export type NotesPlace = readonly [offset: number, length: number];

/** Bytes that nobody needs any more, from which on it is worth writing the others into another file. */
const worth = 1_000_000;

/**
 * Notes of many files in one, each read only when it is asked for. Only its end is ever written, so
 * that what the last ledger speaks of stays until the next one is in its place.
 */
export class NotesFile {
  private descriptor: number;
  /** Bytes so far. */
  private end: number;

  /** Opens a file of notes, which is made if it is not there. */
  constructor(
    private readonly folder: string,
    private own = createName(),
  ) {
    this.descriptor = openSync(join(folder, own), 'a+');
    // A build that was killed may have left something at the end.
    this.end = fstatSync(this.descriptor).size;
  }

  get name(): string {
    return this.own;
  }

  get size(): number {
    return this.end;
  }

  add(notes: Notes): NotesPlace {
    return this.write(Buffer.from(JSON.stringify(notes)));
  }

  read(place: NotesPlace): Notes {
    return JSON.parse(this.readBytes(place).toString()) as Notes;
  }

  /** The places of these notes, in another file where most of this one is not needed any more. */
  compact(places: readonly NotesPlace[]): readonly NotesPlace[] {
    const needed = places.reduce((sum, [, length]) => sum + length, 0);
    if (this.end <= 2 * needed + worth) return places;
    const bytes = places.map((place) => this.readBytes(place));
    this.close();
    this.own = createName();
    this.descriptor = openSync(join(this.folder, this.own), 'a+');
    this.end = 0;
    return bytes.map((own) => this.write(own));
  }

  /** Removes all other files of notes: of another version, or of a build that was killed. */
  tidy(): void {
    for (const name of readdirSync(this.folder)) {
      if (name.startsWith('notes.') && name !== this.own)
        rmSync(join(this.folder, name), { force: true });
    }
  }

  close(): void {
    closeSync(this.descriptor);
  }

  private write(bytes: Buffer): NotesPlace {
    writeSync(this.descriptor, bytes);
    const place = [this.end, bytes.length] as const;
    this.end += bytes.length;
    return place;
  }

  private readBytes([offset, length]: NotesPlace): Buffer {
    const bytes = Buffer.alloc(length);
    readSync(this.descriptor, bytes, 0, length, offset);
    return bytes;
  }
}

function createName(): string {
  return `notes.${Date.now()}`;
}
