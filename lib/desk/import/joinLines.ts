const stop = /[.!?:;。！？：；…][”"’'」』)）]*$/;

/**
 * Joins lines that have no blank line between them into paragraphs. A line continues on the next
 * one if it has no final stop and is not short, or if it fills a narrow column. Chinese characters
 * are joined directly, anything else with a space; a hyphen at the end of a line stays. Returns each
 * paragraph with the index of its first line.
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

/** In terminal columns: a Han character takes two. */
function getWidth(line: string): number {
  return line.length + (line.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF60]/gu)?.length ?? 0);
}

function getJoint(text: string): string {
  return /[\p{L}]-$/u.test(text) ? '' : ' ';
}

const han = '\\p{Script=Han}，。；：？！、《》（）〈〉【】';
const inside = `${han}“”‘’…—`;
const space = '[ \\u00A0\\u3000]+';

/** Between Chinese and Chinese; marks that English has too need a Chinese neighbour on the other side. */
const gap = new RegExp(
  `(?<=[${han}])${space}(?=[${inside}])|(?<=[${inside}])${space}(?=[${han}])`,
  'gu',
);

/** Names in a row, separated by spaces: 记者 李明 王芳, （记者 李明 王芳）. */
const names =
  /[（(](?:记者|通讯员|作者)[^（）()]{2,60}[）)]|^(?:本报|本社)?(?:记者|作者|文|撰文)[\s:：/／|｜].{2,40}$/u;

/**
 * Removes the spaces that a PDF leaves in Chinese text where its lines ended. Spaces beside Latin
 * letters and digits stay as they are.
 */
function closeGaps(text: string): string {
  const kept = names.exec(text);
  if (!kept) return text.replace(gap, '');
  const end = kept.index + kept[0].length;
  return text.slice(0, kept.index).replace(gap, '') + kept[0] + text.slice(end).replace(gap, '');
}
