import type { Link, Root } from 'mdast';
import { getAddressKind } from '@/lib/markdown/check/getAddressKind';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { replaceNodes } from '@/lib/markdown/parse/replaceNodes';
import type { RenderOptions } from '@/lib/markdown/render/renderOptions';

/**
 * Asks the paper for the address of each internal link, marks those that lead out of it
 * (`rel="external"`, HTML Living Standard 4.6.6.5), and leaves of the rest only their words.
 */
export function rewriteLinks(tree: Root, options: RenderOptions): void {
  replaceNodes(tree, (node) => {
    if (node.type !== 'link') return undefined;
    const href = getHref(node, options);
    if (href === undefined) return node.children;
    node.url = href;
    return [node];
  });
}

function getHref(node: Link, options: RenderOptions): string | undefined {
  const kind = getAddressKind(node.url);
  if (kind === 'internal') return options.link(node.url, getPlace(node));
  if (kind === 'web') node.data = { hProperties: { rel: 'external' } };
  return kind === 'unsafe' ? undefined : node.url;
}
