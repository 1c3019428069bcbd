import type { Root, RootContent } from 'mdast';
import type { BodyFault } from '@/lib/fault/fault';
import type { Check } from '@/lib/markdown/check/check';
import { checkCharacters } from '@/lib/markdown/check/checkCharacters';
import { checkDepth } from '@/lib/markdown/check/checkDepth';
import { checkEmpty } from '@/lib/markdown/check/checkEmpty';
import { checkFootnotes } from '@/lib/markdown/check/checkFootnotes';
import { checkHtml } from '@/lib/markdown/check/checkHtml';
import { checkImages } from '@/lib/markdown/check/checkImages';
import { checkLinks } from '@/lib/markdown/check/checkLinks';
import { checkSize } from '@/lib/markdown/check/checkSize';
import type { RenderOptions } from '@/lib/markdown/render/renderOptions';
import { alignCells } from '@/lib/markdown/transform/alignCells';
import { dropHtml } from '@/lib/markdown/transform/dropHtml';
import { joinChineseLines } from '@/lib/markdown/transform/joinChineseLines';
import { labelTasks } from '@/lib/markdown/transform/labelTasks';
import { levelHeadings } from '@/lib/markdown/transform/levelHeadings';
import { mapText } from '@/lib/markdown/transform/mapText';
import { placeFootnotes } from '@/lib/markdown/transform/placeFootnotes';
import { placeImages } from '@/lib/markdown/transform/placeImages';
import { rewriteLinks } from '@/lib/markdown/transform/rewriteLinks';
import type { Transform } from '@/lib/markdown/transform/transform';
import type { Block, BlockKind } from './block';
import { getBlockHash } from './getBlockHash';
import { getOnlyImage } from './getOnlyImage';
import { getPlace } from './getPlace';
import { getSource } from './getSource';
import { getText } from './getText';
import { parseMarkdown } from './parseMarkdown';
import { resolveReferences } from './resolveReferences';

/** What an editor should know, looked for in the body as it was written. */
const checks: readonly Check[] = [
  (_, body) => checkCharacters(body),
  checkHtml,
  checkLinks,
  checkImages,
  checkEmpty,
  checkFootnotes,
];

/** From what was written to what is published, in this order. */
const transforms: readonly Transform[] = [
  dropHtml,
  joinChineseLines,
  levelHeadings,
  mapText,
  rewriteLinks,
  placeImages,
  labelTasks,
  alignCells,
  placeFootnotes,
];

const kinds: Readonly<Partial<Record<RootContent['type'], BlockKind>>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  list: 'list',
  blockquote: 'quote',
  table: 'table',
  code: 'code',
  thematicBreak: 'rule',
};

/** A block as it was parsed, ready to be rendered. */
export interface ParsedBlock extends Omit<Block, 'html'> {
  readonly node: RootContent;
}

export interface ParsedBody {
  readonly blocks: readonly ParsedBlock[];
  readonly faults: readonly BodyFault[];
}

/**
 * The blocks of a body as `renderBlocks` gives them, without HTML, for those who don't publish;
 * `node` is what is to be published.
 */
export function parseBlocks(body: string, options: RenderOptions): ParsedBody {
  const excess = checkSize(body);
  if (excess.length > 0) return { blocks: [], faults: excess };
  const tree = parseMarkdown(body);
  const deep = checkDepth(tree);
  if (deep.length > 0) return { blocks: [], faults: deep };
  resolveReferences(tree);
  const faults = checks.flatMap((check) => check(tree, body));
  for (const transform of transforms) transform(tree, options);
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

/** A list is its items: those of the footnotes may stand far from each other. */
function getMarkdown(node: RootContent, body: string): string {
  const parts = node.type === 'list' ? node.children : [node];
  return parts.map((part) => getSource(part, body)).join('\n');
}
