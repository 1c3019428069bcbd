import type { Nodes, Root } from 'mdast';
import { listNodes, walk } from '@/lib/markdown/parse/nodes';
import { getPlace } from '@/lib/markdown/parse/places';
import type { RenderOptions } from './renderOptions';

/** Converts the words that readers see, descriptions and titles of images among them, but no code and no address. */
export function convertWords(tree: Root, { text }: RenderOptions): void {
  if (!text) return;
  const addresses = getAddresses(tree);
  walk(tree, (node) => {
    const place = getPlace(node);
    if (node.type === 'text' && !addresses.has(node)) node.value = text(node.value, place);
    if (node.type === 'image' && node.alt) node.alt = text(node.alt, place);
    if ((node.type === 'image' || node.type === 'link') && node.title) {
      node.title = text(node.title, place);
    }
  });
}

/** The text of links that show their own address, as bare ones do. */
function getAddresses(tree: Root): ReadonlySet<Nodes> {
  const texts = listNodes(tree, 'link').map(({ url, children: [first] }) =>
    first?.type === 'text' && url.endsWith(first.value) ? [first] : [],
  );
  return new Set(texts.flat());
}
