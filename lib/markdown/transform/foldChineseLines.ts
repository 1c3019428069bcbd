import { isInsideChinese } from '@/lib/language/isInsideChinese';

/** A text with the line breaks inside Chinese taken out; others stay. */
export function foldChineseLines(text: string): string {
  const lines = text.replace(/[ \t]*(?:\r\n|\r|\n)[ \t]*/g, '\n');
  return lines.replace(/\n/g, (end, offset: number) => (isInsideChinese(lines, offset) ? '' : end));
}
