import { getAttribute } from './getAttribute';
import { getElements } from './getElements';
import type { Page } from './page';
import type { PageFault } from './pageFault';

/** An id is unique in its page (HTML, "The id attribute"). */
export function checkIds(page: Page): readonly PageFault[] {
  const seen = new Set<string>();
  const doubles = new Set<string>();
  for (const element of getElements(page.document)) {
    const id = getAttribute(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) doubles.add(id);
    seen.add(id);
  }
  return [...doubles].map((id) => ({
    page: page.path,
    rule: 'page-duplicate-id',
    values: { page: page.path, id },
  }));
}
