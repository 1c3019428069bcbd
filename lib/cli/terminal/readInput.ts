import { isUtf8 } from 'node:buffer';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { isPacked } from '@/lib/desk/import/archive/read/exportRefusal';
import type { Language } from '@/lib/language/language';
import { translate } from '@/lib/language/messages';
import { guessEncoding } from '@/lib/store/guessEncoding';
import { CommandError } from './commandError';

/**
 * The text of a file, or of standard input for `-`. Throws `CommandError` where it can't be
 * read or is not UTF-8.
 */
export async function readInput(file: string, language: Language): Promise<string> {
  if (file === '-' && process.stdin.isTTY) {
    throw new CommandError(translate(language, 'import.noInput'), 2);
  }
  const bytes = await readBytes(file, language);
  if (isPacked(bytes)) throw new CommandError(translate(language, 'import.packed', { file }));
  if (!isUtf8(bytes) || bytes.includes(0)) {
    const guess = guessEncoding(bytes);
    const encoding = guess === 'UTF-8' ? 'unknown' : guess;
    throw new CommandError(translate(language, 'import.notUtf8', { file, encoding }));
  }
  return bytes.toString('utf8');
}

async function readBytes(file: string, language: Language): Promise<Buffer> {
  try {
    if (file === '-') return await buffer(process.stdin);
    if (!statSync(file).isFile()) throw new Error('EISDIR');
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EISDIR';
    throw new CommandError(translate(language, 'import.unreadable', { file, reason }), 2);
  }
}
