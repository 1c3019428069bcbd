import type { Nodes } from 'mdast';
import { EXIT, visit } from 'unist-util-visit';
import { getText } from './getText';

/** Whether a reader gets anything of a node: words (white space and invisible characters are none) or an image. */
export function hasContent(node: Nodes): boolean {
  return /[^\p{Z}\p{Cc}\p{Cf}]/u.test(getText(node)) || hasImage(node);
}

function hasImage(node: Nodes): boolean {
  let isFound = false;
  visit(node, 'image', () => {
    isFound = true;
    return EXIT;
  });
  return isFound;
}
