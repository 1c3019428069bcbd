import { parseFragment, serialize } from 'parse5';
import { getElements } from '@/lib/html/tree';

const attributes = new Set(['href', 'src']);

/**
 * HTML whose addresses hold wherever it is read: each `href` and `src` is made absolute against
 * `base`, the address of the page (WHATWG URL). Anything that is not an address stays as it is.
 */
export function resolveAddresses(html: string, base: string): string {
  const fragment = parseFragment(html);
  for (const attribute of getElements(fragment).flatMap(({ attrs }) => attrs)) {
    if (attributes.has(attribute.name) && URL.canParse(attribute.value, base)) {
      attribute.value = new URL(attribute.value, base).href;
    }
  }
  return serialize(fragment);
}
