import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { createFault, type Result } from '@/lib/fault/fault';

const maximumBytes = 1_000_000;

/**
 * The text of a file: UTF-8, a byte order mark taken off, line ends as LF. The mark is
 * tolerated because nothing can go wrong with it: editors' programs don't count it as a column.
 */
export function readTextFile(file: string): Result<string> {
  try {
    const { size } = statSync(file);
    if (size > maximumBytes) {
      const megabytes = (size / 1_000_000).toFixed(1);
      return { value: undefined, faults: [createFault('too-large', { file }, { megabytes })] };
    }
    return decode(readFileSync(file), file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { value: undefined, faults: [createFault('unreadable', { file }, { reason })] };
  }
}

function decode(bytes: Buffer, file: string): Result<string> {
  const zero = bytes.indexOf(0);
  if (zero === -1 && isUtf8(bytes)) {
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    return { value: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, faults: [] };
  }
  const { line, column, offset } = isUtf8(bytes) ? getSpot(bytes, zero) : findBadByte(bytes);
  const values = { byte: offset + 1, encoding: guessEncoding(bytes, offset) };
  return { value: undefined, faults: [createFault('not-utf-8', { file, line, column }, values)] };
}

interface ByteSpot {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

function findBadByte(bytes: Buffer): ByteSpot {
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line)) {
      return getSpot(bytes, start + getValidLength(line));
    }
    start = end;
  }
}

/** How many bytes at the beginning are UTF-8; what follows is not. */
function getValidLength(bytes: Buffer): number {
  const readable = bytes.toString('utf8');
  const replaced = [...readable.matchAll(/\uFFFD/g)].find((match) => {
    const length = Buffer.byteLength(readable.slice(0, match.index));
    return bytes.toString('utf8', length, length + 3) !== '\uFFFD';
  });
  return Buffer.byteLength(readable.slice(0, replaced?.index ?? 0));
}

function getSpot(bytes: Buffer, offset: number): ByteSpot {
  const lines = bytes.toString('utf8', 0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}

/** What Chinese editors' programs write when they don't write UTF-8. */
function guessEncoding(bytes: Buffer, offset: number): 'UTF-16' | 'GBK' | 'unknown' {
  if (bytes.includes(0)) {
    return 'UTF-16';
  }
  const [lead = 0, trail = 0] = bytes.subarray(offset, offset + 2);
  return lead >= 0xa1 && trail >= 0xa1 ? 'GBK' : 'unknown';
}
