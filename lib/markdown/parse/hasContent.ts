import type { Nodes } from 'mdast';
import { getText } from './getText';
import { listNodes } from './listNodes';

/** Whether a reader gets anything of a node: words (white space and invisible characters are none) or an image. */
export function hasContent(node: Nodes): boolean {
  return /[^\p{Z}\p{Cc}\p{Cf}]/u.test(getText(node)) || listNodes(node, 'image').length > 0;
}
