import { closeGaps } from './closeGaps';

const stop = /[.!?:;。！？：；…][”"’'」』)）]*$/;

/**
 * Joins the lines of a text without blank lines between them to paragraphs. A line goes on in
 * the next where it has no stop and is not short, or where it is as full as a set line of a
 * narrow column. Between Chinese characters nothing is put, elsewhere a space; a hyphen at a
 * line's end stays. Gives each paragraph with the place of its first line.
 */
export function joinLines(
  lines: readonly string[],
): readonly { readonly text: string; readonly place: number }[] {
  const width = Math.max(...lines.map(getWidth));
  const paragraphs: { text: string; place: number }[] = [];
  lines.forEach((line, place) => {
    const last = paragraphs.at(-1);
    const before = lines[place - 1];
    if (last && before !== undefined && goesOn(before, width, lines.length)) {
      last.text += getJoint(last.text) + line;
    } else paragraphs.push({ text: line, place });
  });
  return paragraphs.map(({ text, place }) => ({ text: closeGaps(text), place }));
}

function goesOn(line: string, width: number, count: number): boolean {
  const own = getWidth(line);
  if (stop.test(line)) return count > 2 && width <= 120 && own >= width * 0.85;
  return own >= width * 0.6;
}

/** In columns of a terminal: a Han character takes two. */
function getWidth(line: string): number {
  return line.length + (line.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu)?.length ?? 0);
}

function getJoint(text: string): string {
  return /[\p{L}]-$/u.test(text) ? '' : ' ';
}
