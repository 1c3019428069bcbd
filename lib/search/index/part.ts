import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { idDigits } from '@/lib/search/format/manifest';
import { idBytes, joinPart } from '@/lib/search/format/part';

/** A file of a segment. */
export interface SegmentPart {
  readonly id: string;
  /** Its bytes, deflated. */
  readonly render: () => Uint8Array;
}

/** A file of a segment that has a stretch of its terms. */
export interface TermPart extends SegmentPart {
  /** The first. */
  readonly term: string;
}

/** A file of this content. */
export function createPart(content: Uint8Array): SegmentPart {
  const id = getId(content);
  return { id, render: () => renderPart(id, content) };
}

export function createTermPart(term: string, content: Uint8Array): TermPart {
  return { term, ...createPart(content) };
}

/** A file of the index from its content, which its id names. */
export function renderPart(id: string, content: Uint8Array): Uint8Array {
  return joinPart({ id, content: deflateRawSync(content, { level: 9 }) });
}

/** The content of a file of the index. Throws a RangeError where it is not what its id names. */
export function openPart(bytes: Uint8Array, id: string): Uint8Array {
  const content = inflateRawSync(bytes.subarray(idBytes));
  if (getId(content) !== id) throw new RangeError(`The file of the index is not ${id}`);
  return content;
}

/** Ten hexadecimal digits of SHA-256. */
export function getId(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, idDigits);
}

export function encode(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
