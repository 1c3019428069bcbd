import type { Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { hasContent } from '@/lib/markdown/parse/hasContent';
import { listNodes } from '@/lib/markdown/parse/listNodes';
import { getAddressKind } from './getAddressKind';
import { quoteAddress } from './quoteAddress';

/** Links that are not safe to follow, links that nobody can see. */
export function checkLinks(tree: Root): readonly BodyFault[] {
  const faults: BodyFault[] = [];
  for (const node of listNodes(tree, 'link')) {
    if (getAddressKind(node.url) === 'unsafe') {
      faults.push(createFault('unsafe-link', getPlace(node), { url: quoteAddress(node.url) }));
    }
    if (!hasContent(node)) {
      faults.push(
        createFault('link-without-text', getPlace(node), { url: quoteAddress(node.url) }),
      );
    }
  }
  return faults;
}
