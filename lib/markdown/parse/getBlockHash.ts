import { createHash } from 'node:crypto';
import { foldChineseLines } from '@/lib/markdown/transform/foldChineseLines';

/**
 * Ten hexadecimal digits of SHA-256 over Markdown in NFC with white space folded: lines broken
 * elsewhere, indentation and Windows line ends are no change of the text.
 */
export function getBlockHash(markdown: string): string {
  const folded = foldChineseLines(markdown.normalize('NFC')).replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(folded).digest('hex').slice(0, 10);
}
