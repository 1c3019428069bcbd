import type { FootnoteDefinition, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly/serializeOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/serializeOnly';
import remarkGfm from 'remark-gfm';
import type { RenderOptions } from './body/renderOptions';
import type { ParsedBody } from './parseBlocks';
import { markdownTransforms } from './steps';

const writer = remark()
  .use({ settings: { bullet: '-', rule: '-' } })
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough)
  .freeze();

/**
 * Turns a body into Markdown to be read outside the paper: without comments, and with the addresses
 * that `options` give for links and images. One piece for each block of `renderBody`, the footnotes
 * together as the last.
 */
export function renderMarkdown({ tree }: ParsedBody, options: RenderOptions): readonly string[] {
  const root: Root = JSON.parse(tree);
  for (const transform of markdownTransforms) transform(root, options);
  const notes = root.children.filter(isFootnote);
  const blocks = root.children.filter((node) => !isFootnote(node) && node.type !== 'definition');
  return [
    ...blocks.map((node) => writeMarkdown([node])),
    ...(notes.length > 0 ? [writeMarkdown(notes)] : []),
  ];
}

function isFootnote(node: RootContent): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}

/** Nodes as Markdown (CommonMark with GFM) that parses to the same nodes, without white space around it. */
export function writeMarkdown(children: RootContent[]): string {
  return writer.stringify({ type: 'root', children }).trim();
}
