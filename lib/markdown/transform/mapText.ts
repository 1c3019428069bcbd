import type { Nodes, Root } from 'mdast';
import { listNodes } from '@/lib/markdown/parse/listNodes';
import { walk } from '@/lib/markdown/parse/walk';
import type { RenderOptions } from '@/lib/markdown/render/renderOptions';

/** Changes the words that a reader sees, in text, alternative texts and titles: no code, no address. */
export function mapText(tree: Root, { text }: RenderOptions): void {
  if (!text) return;
  const addresses = getAddresses(tree);
  walk(tree, (node) => {
    if (node.type === 'text' && !addresses.has(node)) node.value = text(node.value);
    if (node.type === 'image' && node.alt) node.alt = text(node.alt);
    if ((node.type === 'image' || node.type === 'link') && node.title) {
      node.title = text(node.title);
    }
  });
}

/** The texts of links that show their own address, as bare ones do. */
function getAddresses(tree: Root): ReadonlySet<Nodes> {
  const texts = listNodes(tree, 'link').map(({ url, children: [first] }) =>
    first?.type === 'text' && url.endsWith(first.value) ? [first] : [],
  );
  return new Set(texts.flat());
}
