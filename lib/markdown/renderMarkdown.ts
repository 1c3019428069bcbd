import type { FootnoteDefinition, RootContent } from 'mdast';
import { dropHtml } from './dropHtml';
import { joinChineseLines } from './joinChineseLines';
import { levelHeadings } from './levelHeadings';
import { linkImages } from './linkImages';
import { mapText } from './mapText';
import { nameFootnotes } from './nameFootnotes';
import { parseMarkdown } from './parseMarkdown';
import type { RenderOptions } from './renderOptions';
import { resolveReferences } from './resolveReferences';
import { rewriteLinks } from './rewriteLinks';
import type { Transform } from './transform';
import { writeMarkdown } from './writeMarkdown';

/** As for HTML, all but what only HTML has. */
const transforms: readonly Transform[] = [
  dropHtml,
  joinChineseLines,
  levelHeadings,
  mapText,
  rewriteLinks,
  linkImages,
  nameFootnotes,
];

/**
 * A body as Markdown for other readers than the paper's own: without hidden notes, with the
 * addresses of links and images that `options` give. One piece for each block of `renderBlocks`,
 * the footnotes together as the last.
 */
export function renderMarkdown(body: string, options: RenderOptions): readonly string[] {
  const tree = parseMarkdown(body);
  resolveReferences(tree);
  for (const transform of transforms) transform(tree, options);
  const notes = tree.children.filter(isFootnote);
  const blocks = tree.children.filter((node) => !isFootnote(node) && node.type !== 'definition');
  return [
    ...blocks.map((node) => writeMarkdown([node])),
    ...(notes.length > 0 ? [writeMarkdown(notes)] : []),
  ];
}

function isFootnote(node: RootContent): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}
