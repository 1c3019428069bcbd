import { readTextFile } from '@/lib/store/readTextFile';
import type { SourceLocation } from '@/lib/translation/bitext/sourceLocation';

/** Where a text stands in the front matter of a file; where it begins, if it is written otherwise there. */
export function findInFrontMatter(file: string, text: string): SourceLocation {
  const lines = readTextFile(file).value?.split('\n') ?? [];
  const end = lines.findIndex((line, place) => place > 0 && line.startsWith('---'));
  const place = lines.slice(0, end + 1).findIndex((line) => line.includes(text));
  const column = lines[place]?.indexOf(text) ?? 0;
  return { file, line: Math.max(0, place) + 1, column: Math.max(0, column) + 1 };
}
