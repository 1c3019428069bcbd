import type { Definition, Image, ImageReference, Link, LinkReference, Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkCjkFriendlyStrikethrough from 'remark-cjk-friendly-gfm-strikethrough/parseOnly';
import remarkGfm from 'remark-gfm';
import { listNodes, replaceNodes } from './nodes';
import { remarkLiteralLinks } from './remarkLiteralLinks';

/** In Chinese a single tilde marks a range (`10~20 万`), so only two strike through. */
const strike = { singleTilde: false };

const parser = remark()
  .use(remarkGfm, strike)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyStrikethrough, strike)
  .use(remarkLiteralLinks)
  .freeze();

/**
 * Parses CommonMark with GFM; emphasis, strikethrough and addresses next to Chinese are read as
 * meant. `checkSize` tells beforehand whether a body is small enough to be parsed.
 */
export function parseMarkdown(body: string): Root {
  return parser.parse(body);
}

/**
 * Turns `[words][name]` and `![alt][name]` into the links and images they stand for, in place, so
 * that no later step needs to know of references.
 */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  for (const node of listNodes(tree, 'definition')) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  if (definitions.size === 0) return;
  replaceNodes(tree, (node) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const definition = definitions.get(node.identifier);
    return definition && [resolve(node, definition)];
  });
}

function resolve(node: LinkReference | ImageReference, definition: Definition): Link | Image {
  const { url, title = null } = definition;
  const position = node.position ? { position: node.position } : {};
  return node.type === 'imageReference'
    ? { type: 'image', url, title, alt: node.alt ?? '', ...position }
    : { type: 'link', url, title, children: node.children, ...position };
}
