import type { RenderOptions } from '@/lib/markdown/body/renderOptions';
import { parseBlocks } from '@/lib/markdown/parseBlocks';
import { renderBody as render } from '@/lib/markdown/renderBody';
import { findAll } from './readPage';

/** A paper that knows every link and every image, and changes neither. */
const options: RenderOptions = {
  link: (href) => href,
  image: (src) => ({ src }),
};

export function renderBody(body: string, changes: Partial<RenderOptions> = {}) {
  const { faults, parsed } = parseBlocks(body, options);
  return { blocks: render(parsed, { ...options, ...changes }), faults };
}

export function renderPage(body: string, changes: Partial<RenderOptions> = {}): string {
  return renderBody(body, changes)
    .blocks.map(({ html }) => html)
    .join('\n');
}

/** The words of the first paragraph, as a browser shows them. */
export function showParagraph(body: string, changes: Partial<RenderOptions> = {}): string {
  return findAll(renderPage(body, changes), 'p')[0]?.text ?? '';
}

/** Each fault as `line:column rule value`. */
export function listFaults(body: string): readonly string[] {
  return renderBody(body).faults.map(({ line, column, rule, values }) =>
    [`${line}:${column}`, rule, ...Object.values(values)].join(' '),
  );
}
