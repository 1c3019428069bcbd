import type { Root } from 'mdast';
import { createMarkdownFault } from '@/lib/fault/createMarkdownFault';
import type { MarkdownFault } from '@/lib/fault/markdownFault';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { hasContent } from '@/lib/markdown/parse/hasContent';
import { listNodes } from '@/lib/markdown/parse/listNodes';
import { getAddressKind } from './getAddressKind';
import { quoteAddress } from './quoteAddress';

/** Links that are not safe to follow, links that nobody can see. */
export function checkLinks(tree: Root): readonly MarkdownFault[] {
  const faults: MarkdownFault[] = [];
  for (const node of listNodes(tree, 'link')) {
    if (getAddressKind(node.url) === 'unsafe') {
      faults.push(
        createMarkdownFault('unsafe-link', getPlace(node), { url: quoteAddress(node.url) }),
      );
    }
    if (!hasContent(node)) {
      faults.push(
        createMarkdownFault('link-without-text', getPlace(node), { url: quoteAddress(node.url) }),
      );
    }
  }
  return faults;
}
