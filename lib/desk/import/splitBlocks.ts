import type { Root, RootContent } from 'mdast';
import { checkDepth, checkSize } from '@/lib/markdown/body/size';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { parseMarkdown } from '@/lib/markdown/parse/parseMarkdown';
import { getProse } from '@/lib/markdown/parse/text';

/** A block of the text, as its source. */
export interface Block {
  /** The line it begins on, counted from 1. */
  readonly line: number;
  readonly source: string;
  /** A paragraph; a heading; an HTML comment that readers don't see; other Markdown. */
  readonly form: 'paragraph' | 'heading' | 'comment' | 'markup';
  /** Of a heading, 1 to 6. */
  readonly level?: number;
  /** Its words: no code, no HTML, no address of a link. */
  readonly prose: string;
}

export interface Blocks {
  readonly blocks: readonly Block[];
  /** Whether line ends are Markdown's; in plain text, a line may be a paragraph. */
  readonly isMarkdown: boolean;
  /** The line at which a text is too long or too deep to be read as Markdown, if it is. */
  readonly excess?: number;
}

/**
 * Splits a text into the blocks of its Markdown. Each is a slice of the text, from the beginning of
 * a line. `isMarkdown` says that it is Markdown; otherwise its marks tell. In plain text an indent
 * is no code but begins a paragraph.
 */
export function splitBlocks(text: string, isMarkdown: boolean): Blocks {
  const [tooLong] = checkSize(text);
  const tree = tooLong ? undefined : parseMarkdown(text);
  const excess = tree ? checkDepth(tree)[0] : tooLong;
  if (!tree || excess) {
    const blocks = splitAtBlankLines(text, 1);
    return { blocks, isMarkdown: false, ...(excess && { excess: excess.line }) };
  }
  if (isMarkdown || hasMarks(tree, text)) {
    return { blocks: tree.children.map((node) => createBlock(node, text)), isMarkdown: true };
  }
  return { blocks: createPlainBlocks(tree, text), isMarkdown: false };
}

/** Lists and rules are found in plain text as well; these marks hardly are. */
function hasMarks(tree: Root, text: string): boolean {
  const isMark = (node: RootContent): boolean =>
    ['heading', 'table', 'footnoteDefinition', 'definition'].includes(node.type) ||
    isComment(node) ||
    (node.type === 'code' && /^ {0,3}(?:```|~~~)/.test(getLines(node, text)));
  return (
    tree.children.some(isMark) ||
    listNodes(tree, 'strong').length > 0 ||
    listNodes(tree, 'image').length > 0
  );
}

function isComment(node: RootContent): boolean {
  return node.type === 'html' && /^<!--[\s\S]*-->\s*$/.test(node.value.trim());
}

function createBlock(node: RootContent, text: string): Block {
  const line = node.position?.start.line ?? 1;
  const prose = getProse(node);
  if (node.type === 'heading') {
    const [first, last] = [node.children[0], node.children.at(-1)];
    const words = text.slice(first?.position?.start.offset, last?.position?.end.offset);
    const source = first ? words.replace(/\s*\n\s*/g, ' ') : '';
    return { line, source, form: 'heading', level: node.depth, prose };
  }
  return { line, source: getLines(node, text), form: getForm(node), prose };
}

function getForm(node: RootContent): Block['form'] {
  if (isComment(node)) return 'comment';
  return node.type === 'paragraph' ? 'paragraph' : 'markup';
}

/** Its source, from the beginning of the line. */
function getLines({ position }: RootContent, text: string): string {
  const { offset: start = 0, column = 1 } = position?.start ?? {};
  return text.slice(start - (column - 1), position?.end.offset);
}

/** Of plain text: what touches and is no markup is one block. */
function createPlainBlocks(tree: Root, text: string): readonly Block[] {
  const isProse = ({ type }: RootContent): boolean => type === 'paragraph' || type === 'code';
  const runs: RootContent[][] = [];
  for (const node of tree.children) {
    const last = runs.at(-1)?.at(-1);
    if (last && isProse(last) && isProse(node)) runs.at(-1)?.push(node);
    else runs.push([node]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    if (!isProse(first)) return [createBlock(first, text)];
    const { offset = 0, column = 1, line = 1 } = first.position?.start ?? {};
    const end = run.at(-1)?.position?.end.offset;
    return splitAtBlankLines(text.slice(offset - (column - 1), end), line);
  });
}

/** The paragraphs of a text that begins on this line. */
function splitAtBlankLines(text: string, line: number): readonly Block[] {
  const groups: { line: number; lines: string[] }[] = [{ line, lines: [] }];
  text.split('\n').forEach((own, index) => {
    const group = groups.at(-1);
    if (own.trim() === '') groups.push({ line: line + index + 1, lines: [] });
    else group?.lines.push(own);
  });
  return groups
    .filter(({ lines }) => lines.length > 0)
    .map((group) => {
      const source = group.lines.join('\n');
      return { line: group.line, source, form: 'paragraph', prose: source };
    });
}
