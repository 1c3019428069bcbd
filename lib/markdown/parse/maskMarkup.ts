import type { Root } from 'mdast';
import { listNodes } from './nodes';
import { getSource } from './places';

/** Stands in for every character that is not text; from the Private Use Area, so no prose has it. */
const maskCharacter = '\uE000';

/**
 * The source of a parsed body with everything but its text masked (marks, code, HTML, addresses, also
 * those that are their own text), character by character, so that places stay the same. Line ends
 * stay as well.
 */
export function maskMarkup(tree: Root, source: string): string {
  const addresses = listNodes(tree, 'link').filter(
    (link) => !getSource(link, source).startsWith('['),
  );
  const own = new Set(addresses.flatMap((link) => listNodes(link, 'text')));
  let masked = '';
  for (const node of listNodes(tree, 'text')) {
    if (own.has(node)) continue;
    const { position } = node;
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    if (start < masked.length) continue;
    masked += mask(source.slice(masked.length, start)) + source.slice(start, end);
  }
  return masked + mask(source.slice(masked.length));
}

/** A text of nothing but masks, as long as the one given. */
export function mask(text: string): string {
  return text.replace(/[^\r\n]/g, maskCharacter);
}
