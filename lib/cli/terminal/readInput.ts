import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { getWords } from '@/lib/desk/getWords';
import type { Language } from '@/lib/language/language';
import { CommandError } from './commandError';

/**
 * The text of a file, or of standard input for `-`. Throws `CommandError` where it can't be
 * read or is not UTF-8.
 */
export function readInput(file: string, language: Language): string {
  if (file === '-' && process.stdin.isTTY) {
    throw new CommandError(getWords(language, 'import.noInput'), 2);
  }
  const bytes = readBytes(file, language);
  if (!isUtf8(bytes) || bytes.includes(0)) {
    throw new CommandError(getWords(language, 'import.notUtf8', { file }));
  }
  return bytes.toString('utf8');
}

function readBytes(file: string, language: Language): Buffer {
  try {
    if (file !== '-' && !statSync(file).isFile()) throw new Error('EISDIR');
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'EISDIR';
    throw new CommandError(getWords(language, 'import.unreadable', { file, reason }), 2);
  }
}
