import { isInsideChinese } from '@/lib/language/isInsideChinese';

/** Marks a line end inside Chinese: a character that stands in no text (Unicode, noncharacters). */
const seam = '\uFFFF';

/** How much of the text around a line end decides whether it is inside Chinese. */
const around = 8;

/**
 * YAML with the line ends inside Chinese marked, since YAML folds a line end to a space wherever it
 * is. The marks stand at the ends of lines, so the places of everything else stay.
 */
export function markChineseLines(yaml: string): string {
  return yaml.replace(/[ \t]*(?:\n[ \t]*)+/g, (end, at: number) => {
    const before = yaml.slice(Math.max(0, at - around), at);
    const after = yaml.slice(at + end.length, at + end.length + around);
    return isInsideChinese(`${before}\n${after}`, before.length) ? seam + end : end;
  });
}

/** A text of marked YAML on one line: a line end is a space, and inside Chinese nothing. */
export function joinLines(text: string): string {
  return text.replace(/\uFFFF\s*/g, '').replace(/\s*\n\s*/g, ' ');
}
