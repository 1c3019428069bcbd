import type { Root, RootContent } from 'mdast';
import type { BodyFault } from '@/lib/fault/fault';
import { type BlockKind, getBlockHash, type InspectedBlock } from './block';
import type { RenderOptions } from './body/renderOptions';
import { checkDepth, checkSize } from './body/size';
import { getOnlyImage } from './parse/nodes';
import { parseMarkdown, resolveReferences } from './parse/parseMarkdown';
import { getPlace, getSource } from './parse/places';
import { getText } from './parse/text';
import { checks, htmlTransforms } from './steps';

const kinds: Readonly<Partial<Record<RootContent['type'], BlockKind>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  code: 'code',
  thematicBreak: 'rule',
};

/** A block that is ready to be rendered as HTML. */
export interface ParsedBlock extends InspectedBlock {
  readonly node: RootContent;
}

export interface ParsedBody {
  readonly blocks: readonly ParsedBlock[];
  readonly faults: readonly BodyFault[];
}

/**
 * Parses, checks and transforms a body: the blocks of `renderBlocks` before they are HTML. `node`
 * is what is to be published; text, hash and place are given whether anybody publishes it or not.
 */
export function parseBlocks(body: string, options: RenderOptions): ParsedBody {
  const excess = checkSize(body);
  if (excess.length > 0) return { blocks: [], faults: excess };
  const tree = parseMarkdown(body);
  const deep = checkDepth(tree);
  if (deep.length > 0) return { blocks: [], faults: deep };
  resolveReferences(tree);
  const faults = checks.flatMap((check) => check(tree, body));
  for (const transform of htmlTransforms) transform(tree, options);
  return {
    blocks: getBlocks(tree, body),
    faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

function getBlocks(tree: Root, body: string): readonly ParsedBlock[] {
  return tree.children
    .flatMap((node) => {
      const kind = getOnlyImage(node) ? 'image' : kinds[node.type];
      return kind ? [{ node, kind }] : [];
    })
    .map(({ node, kind }, index) => ({
      node,
      id: `p${index + 1}`,
      kind,
      ...(node.type === 'heading' && { level: node.depth }),
      text: getWords(node),
      hash: getBlockHash(getMarkdown(node, body)),
      line: getPlace(node).line,
    }));
}

function getWords(node: RootContent): string {
  const image = getOnlyImage(node);
  return [getText(node), image?.title ?? ''].join('\n').trim();
}

/** That of a list is that of its items: footnotes may stand far from each other. */
function getMarkdown(node: RootContent, body: string): string {
  const parts = node.type === 'list' ? node.children : [node];
  return parts.map((part) => getSource(part, body)).join('\n');
}
