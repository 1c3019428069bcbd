import type { Root, RootContent } from 'mdast';
import type { BodyFault } from '@/lib/fault/fault';
import { type BlockKind, getBlockHash, type InspectedBlock } from './block';
import { checkDefinitions } from './body/definitions';
import type { RenderOptions } from './body/renderOptions';
import { checkDepth, checkSize } from './body/size';
import { getOnlyImage } from './parse/nodes';
import { parseMarkdown, resolveReferences } from './parse/parseMarkdown';
import { getPlace, getSource } from './parse/places';
import { getText } from './parse/text';
import { isPullQuote } from './pullQuotes';
import { checks, htmlTransforms, settle } from './steps';

/** A body that is parsed as far as it is the same for all who publish it. Plain data, to be kept. */
export interface ParsedBody {
  /** The tree (mdast) as JSON, without places; whoever renders it makes one of their own. */
  readonly tree: string;
  /** What the text alone tells of each block, in order. */
  readonly blocks: readonly Pick<InspectedBlock, 'hash' | 'line'>[];
}

/** What is found in a body, and what is kept of it. */
export interface InspectedBody {
  readonly blocks: readonly InspectedBlock[];
  /** In the order of the file. */
  readonly faults: readonly BodyFault[];
  readonly parsed: ParsedBody;
}

const kinds: Readonly<Partial<Record<RootContent['type'], BlockKind>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  code: 'code',
  thematicBreak: 'rule',
};

/**
 * Parses and checks a body (CommonMark with GFM, read correctly beside Chinese). It is a whole file
 * in which whatever does not belong to the body is left blank, so that places are those of the file.
 * Synchronous, and the same body and options give the same. Never throws: a body that is too much to
 * parse has no blocks.
 */
export function parseBlocks(body: string, options: RenderOptions): InspectedBody {
  const excess = checkSize(body);
  if (excess.length > 0) return refuse(excess);
  const tree = parseMarkdown(body);
  const deep = checkDepth(tree);
  if (deep.length > 0) return refuse(deep);
  const unused = checkDefinitions(tree);
  resolveReferences(tree);
  const faults = [...unused, ...checks.flatMap((check) => check(tree, body))];
  for (const transform of settle) transform(tree, options);
  const json = writeTree(tree);
  for (const transform of htmlTransforms) transform(tree, options);
  const blocks = listBlocks(tree).map(({ node, ...block }) => ({
    ...block,
    hash: getBlockHash(getMarkdown(node, body)),
    line: getPlace(node).line,
  }));
  return {
    blocks,
    faults: faults.toSorted((a, b) => a.line - b.line || a.column - b.column),
    parsed: { tree: json, blocks: blocks.map(({ hash, line }) => ({ hash, line })) },
  };
}

function refuse(faults: readonly BodyFault[]): InspectedBody {
  return {
    blocks: [],
    faults,
    parsed: { tree: writeTree({ type: 'root', children: [] }), blocks: [] },
  };
}

/** A tree as JSON, without the places of its nodes. */
export function writeTree(tree: Root): string {
  return JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value));
}

/** A block as its node in a finished tree shows it. */
export interface ShownBlock extends Omit<InspectedBlock, 'hash' | 'line'> {
  readonly node: RootContent;
}

/** The blocks of a tree, in order. */
export function listBlocks(tree: Root): readonly ShownBlock[] {
  return tree.children
    .flatMap((node) => {
      const kind = getKind(node);
      return kind ? [{ node, kind }] : [];
    })
    .map(({ node, kind }, index) => ({
      node,
      id: `p${index + 1}`,
      kind,
      ...(node.type === 'heading' && { level: node.depth }),
      text: getWords(node),
    }));
}

function getKind(node: RootContent): BlockKind | undefined {
  if (getOnlyImage(node)) return 'image';
  return isPullQuote(node) ? 'pullQuote' : kinds[node.type];
}

export function getWords(node: RootContent): string {
  const image = getOnlyImage(node);
  return [getText(node), image?.title ?? ''].join('\n').trim();
}

/** That of a list is that of its items: footnotes may stand far from each other. */
function getMarkdown(node: RootContent, body: string): string {
  const parts = node.type === 'list' ? node.children : [node];
  return parts.map((part) => getSource(part, body)).join('\n');
}
