import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import { sanitiseSchema } from './sanitiseSchema';

const writer = remark()
  .use(remarkHtml, {
    sanitize: sanitiseSchema,
    characterReferences: { useNamedReferences: true },
  })
  .freeze();

/** HTML of one node of a body, sanitised, without white space around it. */
export function renderHtml(node: RootContent): string {
  return writer.stringify({ type: 'root', children: [node] }).trim();
}
