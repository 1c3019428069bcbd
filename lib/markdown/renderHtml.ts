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
    ...['a', 'aside', 'blockquote', 'br', 'code', 'del', 'em'],
    ...['figcaption', 'figure', 'h2', 'h3', 'h4'],
    ...['hr', 'img', 'input', 'label', 'li', 'ol', 'p', 'picture', 'pre'],
    ...['source', 'strong', 'sup', 'ul'],
    ...['caption', 'table', 'tbody', 'td', 'th', 'thead', 'tr'],
    ...['circle', 'line', 'polyline', 'rect', 'svg', 'text'],
  ],
  attributes: {
    a: ['href', 'title', 'id', ['rel', 'external'], ['role', 'doc-noteref', 'doc-backlink']],
    aside: [
      ['className', 'pull-quote'],
      ['ariaHidden', 'true'],
    ],
    circle: ['cx', 'cy', 'r', ['className', 'noted']],
    code: [['className', /^language-./]],
    figure: [['className', 'chart', /^chart-./]],
    img: ['src', 'alt', 'title', 'width', 'height', ['loading', 'lazy'], ['decoding', 'async']],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    li: ['id', ['className', 'task']],
    ol: ['start', ['className', 'footnotes']],
    line: ['x1', 'x2', 'y1', 'y2'],
    polyline: ['points'],
    rect: ['x', 'width', 'height', ['className', 'noted']],
    source: ['type', 'srcSet', 'sizes'],
    svg: ['viewBox', 'width', 'height', ['ariaHidden', 'true']],
    td: [['className', 'align-center', 'align-end']],
    text: ['x', 'y', 'textAnchor'],
    th: ['scope', ['className', 'align-center', 'align-end', 'long']],
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
