import { getAttribute } from '@/lib/publish/page/getAttribute';
import type { HtmlElement } from '@/lib/publish/page/html';
import type { PageFault } from './pageFault';

/** An id is unique in its page (HTML, "The id attribute"). */
export function checkIds(path: string, elements: readonly HtmlElement[]): readonly PageFault[] {
  const seen = new Set<string>();
  const doubles = new Set<string>();
  for (const element of elements) {
    const id = getAttribute(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) doubles.add(id);
    seen.add(id);
  }
  return [...doubles].map((id) => ({
    page: path,
    rule: 'page-duplicate-id',
    values: { page: path, id },
  }));
}
