import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { createFault, type Place, type Result } from '@/lib/fault/fault';
import { guessEncoding } from './guessEncoding';

const maximumBytes = 1_000_000;

/**
 * The text of a UTF-8 file, without a byte order mark and with line ends as LF. The mark does no
 * harm and is accepted: text editors don't count it as a column. Never throws: a file that is
 * missing, too large or in another encoding is a fault.
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
  const encoding = guessEncoding(bytes);
  if (encoding === 'UTF-8') {
    const { line, column } = getBytePlace(bytes, zero);
    const fault = createFault(
      'forbidden-character',
      { file, line, column },
      { character: 'U+0000' },
    );
    return { value: undefined, faults: [fault] };
  }
  const { line, column, offset } = isUtf8(bytes) ? getBytePlace(bytes, zero) : findBadByte(bytes);
  const values = { byte: offset + 1, encoding };
  return { value: undefined, faults: [createFault('not-utf-8', { file, line, column }, values)] };
}

interface BytePlace extends Place {
  readonly offset: number;
}

function findBadByte(bytes: Buffer): BytePlace {
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(0x0a, start) + 1 || bytes.length;
    const line = bytes.subarray(start, end);
    if (!isUtf8(line)) {
      return getBytePlace(bytes, start + getValidLength(line));
    }
    start = end;
  }
}

/** How many bytes at the beginning are valid UTF-8. */
function getValidLength(bytes: Buffer): number {
  const readable = bytes.toString('utf8');
  const replaced = [...readable.matchAll(/\uFFFD/g)].find((match) => {
    const length = Buffer.byteLength(readable.slice(0, match.index));
    return bytes.toString('utf8', length, length + 3) !== '\uFFFD';
  });
  return Buffer.byteLength(readable.slice(0, replaced?.index ?? 0));
}

function getBytePlace(bytes: Buffer, offset: number): BytePlace {
  const lines = bytes.toString('utf8', 0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset };
}
