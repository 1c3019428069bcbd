import type { Root } from 'mdast';
import { type BodyFault, createFault } from '@/lib/fault/fault';
import { getPlace } from '@/lib/markdown/parse/getPlace';
import { listNodes } from '@/lib/markdown/parse/listNodes';
import { isSafeImage } from './isSafeImage';
import { quoteAddress } from './quoteAddress';

/** Images that are not safe to load, images that a blind reader gets nothing of (WCAG 1.1.1). */
export function checkImages(tree: Root): readonly BodyFault[] {
  const faults: BodyFault[] = [];
  for (const node of listNodes(tree, 'image')) {
    if (!isSafeImage(node.url)) {
      faults.push(createFault('unsafe-link', getPlace(node), { url: quoteAddress(node.url) }));
    }
    if (!node.alt?.trim()) {
      faults.push(
        createFault('image-without-alt', getPlace(node), { src: quoteAddress(node.url) }),
      );
    }
  }
  return faults;
}
