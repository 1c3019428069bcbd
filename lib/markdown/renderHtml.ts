import type { RootContent } from 'mdast';
import { remark } from 'remark';
import remarkHtml, { type Options } from 'remark-html';

type Schema = Exclude<Options['sanitize'], boolean | null | undefined>;

/**
 * All that a body may put on a page. The parser produces nothing else (raw HTML never becomes an
 * element); this is the guard in case it ever does. The only ids are those that we give footnotes.
 */
export const sanitiseSchema: Schema = {
  tagNames: [
    ...['a', 'blockquote', 'br', 'code', 'del', 'em', 'figcaption', 'figure', 'h2', 'h3', 'h4'],
    ...['hr', 'img', 'input', 'label', 'li', 'ol', 'p', 'picture', 'pre'],
    ...['source', 'strong', 'sup', 'ul'],
    ...['table', 'tbody', 'td', 'th', 'thead', 'tr'],
  ],
  attributes: {
    a: ['href', 'title', 'id', ['rel', 'external'], ['role', 'doc-noteref', 'doc-backlink']],
    code: [['className', /^language-./]],
    img: ['src', 'alt', 'title', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: ['id', ['className', 'task']],
    ol: ['start', ['className', 'footnotes']],
    source: ['type', 'srcSet', 'sizes'],
    td: [['className', 'align-center', 'align-end']],
    th: [['className', 'align-center', 'align-end']],
  },
  ancestors: Object.fromEntries(
    ['tbody', 'td', 'th', 'thead', 'tr'].map((name) => [name, ['table']]),
  ),
  required: { input: { type: 'checkbox', disabled: true } },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  strip: ['script', 'style'],
  clobber: [],
};

const writer = remark()
  .use(remarkHtml, {
    sanitize: sanitiseSchema,
    characterReferences: { useNamedReferences: true },
  })
  .freeze();

/** Sanitised HTML of one top-level node of a body, without white space around it. */
export function renderHtml(node: RootContent): string {
  return writer.stringify({ type: 'root', children: [node] }).trim();
}
