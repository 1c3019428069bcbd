import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

const attributes = new Set(['href', 'src']);

/**
 * HTML whose addresses hold wherever it is read: each `href` and `src` is made absolute against
 * `base`, the address of the page (WHATWG URL). What is no address stays as it is.
 */
export function resolveAddresses(html: string, base: string): string {
  const fragment = parseFragment(html);
  for (const node of fragment.childNodes) resolveNode(node, base);
  return serialize(fragment);
}

function resolveNode(node: Node, base: string): void {
  if (!('attrs' in node)) return;
  for (const attribute of node.attrs) {
    if (attributes.has(attribute.name) && URL.canParse(attribute.value, base)) {
      attribute.value = new URL(attribute.value, base).href;
    }
  }
  for (const child of node.childNodes) resolveNode(child, base);
}
