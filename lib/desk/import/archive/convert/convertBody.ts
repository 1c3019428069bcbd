import type { Html, Image, Link, Nodes, Root } from 'mdast';
import type { Note } from '@/lib/desk/import/archive/read/oldArticle';
import { foldChineseLines } from '@/lib/markdown/body/chineseLines';
import { checkSize } from '@/lib/markdown/body/size';
import { listNodes, walk } from '@/lib/markdown/parse/nodes';
import { parseMarkdown, resolveReferences } from '@/lib/markdown/parse/parseMarkdown';
import { getText, hasContent } from '@/lib/markdown/parse/text';
import { convertHtml } from './convertHtml';
import { articleScheme, convertShortcodes } from './convertShortcodes';
import { convertWordpress, moreMark } from './convertWordpress';
import { type Edit, edit } from './edits';
import { InlineTags } from './inlineTags';
import { renderLink, renderPicture } from './tagArguments';

/** What an article’s surroundings know, for its text to be converted. */
export interface BodyContext {
  readonly note: Note;
  /** Whether a line break in a paragraph is one for readers. */
  readonly breaks: boolean;
  /** The name under which a picture will lie beside the text; undefined where there is none. */
  readonly findPicture: (src: string, line: number) => string | undefined;
  /** Where a link leads now, and what it is called if it has no words; undefined where it leads nowhere. */
  readonly findLink: (href: string, line: number) => LinkTarget | undefined;
}

export interface LinkTarget {
  readonly href: string;
  readonly title?: string;
}

export interface ConvertedBody {
  /** Markdown as a body of ours. */
  readonly body: string;
  /** The text before the mark where a list cuts an article off, as plain text; empty where there is none. */
  readonly lead: string;
  /** The first paragraph as plain text. */
  readonly first: string;
}

/** The text of an old article as Markdown of ours. Nothing of its words is lost; what can’t be kept is noted. */
export function convertBody(
  text: string,
  markup: 'markdown' | 'html',
  context: BodyContext,
): ConvertedBody {
  const source =
    markup === 'html'
      ? convertHtml(convertWordpress(text), 1, context.note)
      : convertShortcodes(text, context.note);
  const whole = source.replace(/<!--\s*more\b[^>]*-->/gi, moreMark);
  // HTML that becomes Markdown may bring links and pictures, so what comes out is looked at again.
  const plain = edit(whole, (tree) => listHtmlEdits(tree, whole, context));
  const placed = placeLines(context, plain.getFormerLine);
  const { text: converted } = edit(plain.text, (tree) => listEdits(tree, plain.text, placed));
  const [before = '', ...after] = converted.split(moreMark);
  const body = [before, ...after]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n\n');
  return {
    body: body.replace(/\n{3,}(?![^`]*```)/g, '\n\n'),
    lead: after.length > 0 ? getPlainText(before) : '',
    first: getPlainText(body, true),
  };
}

/** The same, asked with lines of a text that has others. */
function placeLines(
  { breaks, note, findPicture, findLink }: BodyContext,
  getLine: (line: number) => number,
): BodyContext {
  return {
    breaks,
    note: (rule, line, text) => note(rule, getLine(line), text),
    findPicture: (src, line) => findPicture(src, getLine(line)),
    findLink: (href, line) => findLink(href, getLine(line)),
  };
}

function getRange({ position }: Nodes): Pick<Edit, 'start' | 'end'> {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function getLine({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

/** HTML inside Markdown: blocks as a whole, tags in a line one by one. */
function listHtmlEdits(tree: Root, source: string, { note }: BodyContext): readonly Edit[] {
  const blocks = new Set<Nodes>();
  walk(tree, (node) => {
    const isHolder = ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(node.type);
    if (isHolder && 'children' in node) for (const child of node.children) blocks.add(child);
  });
  const edits: Edit[] = [];
  const tags = new InlineTags(source, note);
  for (const node of listNodes(tree, 'html')) {
    if (isComment(node)) continue;
    if (!blocks.has(node)) edits.push(tags.convert(node));
    else edits.push({ ...getRange(node), text: convertBlock(node, note) });
  }
  return edits;
}

/** A comment alone in its lines is for editors with us, too. */
function isComment({ value }: Html): boolean {
  return /^<!--[\s\S]*-->$/.test(value.trim()) && value.indexOf('-->') === value.trim().length - 3;
}

/** Lines that follow each other without HTML between them are Markdown that HTML would swallow. */
function convertBlock(node: Html, note: Note): string {
  const indent = ' '.repeat(Math.max(0, (node.position?.start.column ?? 1) - 1));
  return convertHtml(node.value, getLine(node), note).replaceAll('\n', `\n${indent}`);
}

function listEdits(tree: Root, source: string, context: BodyContext): readonly Edit[] {
  const pictures = new Set<Nodes>();
  for (const link of listNodes(tree, 'link')) {
    // A picture that leads to itself in full size is a picture.
    const [only, ...more] = link.children;
    if (only?.type === 'image' && more.length === 0) pictures.add(link);
  }
  resolveReferences(tree);
  return [
    ...listNodes(tree, 'image').map((node) => editPicture(node, context)),
    ...listNodes(tree, 'link').flatMap((node) =>
      pictures.has(node) ? unwrap(node) : editLink(node, source, context),
    ),
    ...(context.breaks ? listBreaks(tree) : []),
    ...listRest(tree, source),
  ];
}

/** Takes the link away from around its picture, which is edited by itself. */
function unwrap(node: Link): readonly Edit[] {
  const [child] = node.children;
  if (!child) return [];
  const [outer, inner] = [getRange(node), getRange(child)];
  return [
    { start: outer.start, end: inner.start, text: '' },
    { start: inner.end, end: outer.end, text: '' },
  ];
}

function editPicture(node: Image, { findPicture, note }: BodyContext): Edit {
  const line = getLine(node);
  const range = getRange(node);
  const name = findPicture(node.url, line);
  const words = node.alt?.trim() || (node.title?.trim() ?? '');
  if (name === undefined) {
    const isRemote = /^https?:/i.test(node.url);
    const text = isRemote ? renderLink(node.url, escapeMarkdown(words)) : escapeMarkdown(words);
    return { ...range, text };
  }
  if (words === '') note('pictureAlt', line, node.url);
  const alt = words || name.replace(/\.\w+$/, '').replace(/[-_]+/g, ' ');
  return { ...range, text: renderPicture(name, alt, node.title ?? '') };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ');
}

function editLink(node: Link, source: string, context: BodyContext): readonly Edit[] {
  const target = context.findLink(node.url, getLine(node));
  const range = getRange(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  const inside = first && last ? { start: getRange(first).start, end: getRange(last).end } : range;
  const own = source.slice(range.start, range.end);
  const isAddress = !own.startsWith('[');
  if (!target) {
    if (isAddress) return [{ ...range, text: `\`${own.replace(/^<|>$/g, '')}\`` }];
    return [
      { start: range.start, end: inside.start, text: '' },
      { start: inside.end, end: range.end, text: '' },
    ];
  }
  if (!hasContent(node)) return [{ ...range, text: renderLink(target.href, '') }];
  if (target.title !== undefined && getText(node) === articleScheme) {
    return [{ ...range, text: renderLink(target.href, escapeMarkdown(target.title)) }];
  }
  if (target.href === node.url && !/[\s]/.test(node.url)) return [];
  if (isAddress)
    return [{ ...range, text: renderLink(target.href, escapeMarkdown(getText(node))) }];
  const title = node.title ? ` "${node.title.replaceAll('"', '\\"')}"` : '';
  const end = renderLink(target.href, 'x').slice(2).replace(/\)$/, `${title})`);
  return [
    { start: range.start, end: inside.start, text: '[' },
    { start: inside.end, end: range.end, text: end },
  ];
}

/** A backslash before each line end inside a paragraph. */
function listBreaks(tree: Root): readonly Edit[] {
  return listNodes(tree, 'paragraph').flatMap((paragraph) =>
    listNodes(paragraph, 'text').flatMap((node) => {
      const start = node.position?.start.offset ?? 0;
      const isPlain = (node.position?.end.offset ?? 0) - start === node.value.length;
      if (!isPlain) return [];
      return [...node.value.matchAll(/(?<=\S)[ \t]*(?=\n)/g)].map(({ index, 0: space }) => ({
        start: start + index,
        end: start + index + space.length,
        text: '\\',
      }));
    }),
  );
}

/** What would show nothing: headings, links and items without words. */
function listRest(tree: Root, source: string): readonly Edit[] {
  const empty = [...listNodes(tree, 'heading'), ...listNodes(tree, 'blockquote')];
  return empty.flatMap((node) => {
    const { start, end } = getRange(node);
    const hasWords = /[^\s#>]/.test(source.slice(start, end));
    return hasWords ? [] : [{ start, end, text: '' }];
  });
}

/** Words without marks: of all paragraphs, or of the first; of a text that has none, of what it has. */
function getPlainText(markdown: string, isFirst = false): string {
  if (checkSize(markdown).length > 0) return '';
  const { children } = parseMarkdown(markdown);
  const list = (isChosen: (node: Nodes) => boolean): readonly string[] =>
    children
      .filter(isChosen)
      .map((node) => foldChineseLines(getText(node)).replace(/\s+/g, ' ').trim())
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const words = list((node) => node.type === 'paragraph' && listNodes(node, 'image').length === 0);
  if (!isFirst) return words.join(' ');
  return words[0] ?? list((node) => node.type !== 'code')[0] ?? '';
}
