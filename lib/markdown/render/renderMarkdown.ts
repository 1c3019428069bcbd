import type { FootnoteDefinition, RootContent } from 'mdast';
import { nameFootnotes } from '@/lib/markdown/check/nameFootnotes';
import { parseMarkdown } from '@/lib/markdown/parse/parseMarkdown';
import { resolveReferences } from '@/lib/markdown/parse/resolveReferences';
import { dropHtml } from '@/lib/markdown/transform/dropHtml';
import { joinChineseLines } from '@/lib/markdown/transform/joinChineseLines';
import { levelHeadings } from '@/lib/markdown/transform/levelHeadings';
import { linkImages } from '@/lib/markdown/transform/linkImages';
import { mapText } from '@/lib/markdown/transform/mapText';
import { rewriteLinks } from '@/lib/markdown/transform/rewriteLinks';
import type { Transform } from '@/lib/markdown/transform/transform';
import type { RenderOptions } from './renderOptions';
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
