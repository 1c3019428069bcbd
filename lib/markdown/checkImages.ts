import type { Root } from 'mdast';
import { createMarkdownFault } from './createMarkdownFault';
import { getPlace } from './getPlace';
import { isSafeImage } from './isSafeImage';
import { listNodes } from './listNodes';
import type { MarkdownFault } from './markdownFault';
import { quoteAddress } from './quoteAddress';

/** Images that are not safe to load, images that a blind reader gets nothing of (WCAG 1.1.1). */
export function checkImages(tree: Root): readonly MarkdownFault[] {
  const faults: MarkdownFault[] = [];
  for (const node of listNodes(tree, 'image')) {
    if (!isSafeImage(node.url)) {
      faults.push(
        createMarkdownFault('unsafe-link', getPlace(node), { url: quoteAddress(node.url) }),
      );
    }
    if (!node.alt?.trim()) {
      faults.push(
        createMarkdownFault('image-without-alt', getPlace(node), { src: quoteAddress(node.url) }),
      );
    }
  }
  return faults;
}
