import type { Blockquote, Code, Heading, Paragraph, Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { listNodes } from '@/lib/markdown/parse/nodes';
import { getPlace, getSource } from '@/lib/markdown/parse/places';
import { getText, hasContent } from '@/lib/markdown/parse/text';

/** Wide spaces at the beginning of a block, also as entities. */
const wideSpaces = /^(?:\p{Zs}|&\w{3,10};|&#\w{2,6};)+/u;

/** What would begin a heading, a list or a quotation. */
const mark = /^(?:#|>|[-+*]|\d{1,9}[.)])/;

/**
 * Lines indented by four spaces or a tab, which become code (CommonMark 4.4), and blocks indented by
 * wide spaces, which readers see and behind which no mark begins anything. What is indented in a list
 * or a footnote belongs to it.
 */
export function checkIndents(tree: Root, body: string): readonly BodyFault[] {
  const codes = listIndentedCode(tree, body).map((node) =>
    createFault('indented', getPlace(node), { problem: 'code', way: 'editor' }),
  );
  const blocks = [...listNodes(tree, 'paragraph'), ...listNodes(tree, 'heading')];
  return [...codes, ...blocks.flatMap((node) => checkBlock(node, body))];
}

function listIndentedCode(parent: Root | Blockquote, body: string): readonly Code[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'blockquote') return listIndentedCode(node, body);
    const isIndented = node.type === 'code' && !/^(?:```|~~~)/.test(getSource(node, body));
    return isIndented ? [node] : [];
  });
}

/** Only before words is it certain that the spaces mean nothing. */
function checkBlock(node: Paragraph | Heading, body: string): readonly BodyFault[] {
  if (!/^ *(?! )\p{Zs}/u.test(getText(node)) || !hasContent(node)) return [];
  const [first] = node.children;
  const source = first ? getSource(first, body) : '';
  const [found = ''] = wideSpaces.exec(source) ?? [];
  const isCertain = /^\u3000+$/.test(found) && !mark.test(source.slice(found.length));
  const values = { problem: 'spaces', found, way: isCertain ? 'program' : 'editor' };
  return [createFault('indented', first ? getPlace(first) : getPlace(node), values)];
}
