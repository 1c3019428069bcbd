import { parse, serialize } from 'parse5';
import { getFilePath } from '@/lib/address/address';
import type { PageFault } from '@/lib/publish/check/pageFault';
import type { Page } from './page';

/** A whole tag; what stands in its attributes is no tag. */
const tag = /<(\/?[a-z][^\s/>]*)(?:"[^"]*"|[^">])*>/gi;

/** A page from its HTML, with a fault where the parser had to mend it (HTML, "Parse errors"). */
export function parsePage(
  file: string,
  html: string,
): { readonly page: Page; readonly faults: readonly PageFault[] } {
  const path = getFilePath(file);
  const document = parse(html);
  const found = findMoved(html, serialize(document));
  const values = { page: path, found: found?.slice(0, 100) ?? '' };
  const faults = found === undefined ? [] : [{ page: path, rule: 'page-html' as const, values }];
  return { page: { path, file, document }, faults };
}

/** The first tag that the parser moved, closed or added, for it may not stand where it stood. */
function findMoved(html: string, parsed: string): string | undefined {
  const after = parsed.matchAll(tag);
  for (const before of html.matchAll(tag)) {
    const { value, done } = after.next();
    if (!done && value[1]?.toLowerCase() === before[1]?.toLowerCase()) continue;
    return `${before[0]} ${html.slice(before.index, before.index + 60)}`;
  }
  return undefined;
}
