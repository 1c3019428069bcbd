import type { Paragraph, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { maskMarkup } from '@/lib/markdown/parse/maskMarkup';
import { listNodes } from '@/lib/markdown/parse/nodes';

/** How lines begin that are meant to stand below each other. */
const beginnings: readonly RegExp[] = [
  /^\p{Script=Han}{1,8}\uE000*[：:]/u,
  /^\p{Lu}\p{L}*(?: \p{L}+){0,2}\uE000*:(?=[\s\uE000])/u,
  /^[•●▪■◆‣]/u,
  /^[①-⑳]/u,
  /^[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、．]/u,
];

/** How a paragraph begins in Chinese print. */
const indented = /^[\uE000 \t>]*\u3000[\u3000\s]*\S/u;

/** Lines with labels, bullets or numbers that Markdown joins into one, since no break is between them. */
export function checkJoinedLines(tree: Root, body: string): readonly BodyFault[] {
  const paragraphs = listNodes(tree, 'paragraph').filter(hasLines);
  if (paragraphs.length === 0) return [];
  const lines = maskMarkup(tree, body).split(/\r\n|\r|\n/);
  const broken = new Set(listNodes(tree, 'break').map(({ position }) => position?.start.line));
  const isJoined = (line: number): boolean => {
    if (broken.has(line)) return false;
    const [before = '', after = ''] = [lines[line - 1], lines[line]].map(trimStart);
    const areAlike = beginnings.some((pattern) => pattern.test(before) && pattern.test(after));
    return areAlike || indented.test(lines[line] ?? '');
  };
  return paragraphs.flatMap(({ position }) => {
    const [first = 0, last = 0] = [position?.start.line, position?.end.line];
    const joined = Array.from({ length: last - first }, (_, place) => first + place).find(isJoined);
    if (joined === undefined) return [];
    const found = (body.split(/\r\n|\r|\n/)[joined] ?? '').trim();
    const column = (lines[joined] ?? '').length - trimStart(lines[joined]).length + 1;
    return [createFault('joined-lines', { line: joined + 1, column }, { found })];
  });
}

function hasLines({ position }: Paragraph): boolean {
  return position !== undefined && position.end.line > position.start.line;
}

/** A line of text without what is masked at its beginning, such as the mark of a quotation. */
function trimStart(line = ''): string {
  return line.replace(/^[\uE000\s>]+/, '');
}
