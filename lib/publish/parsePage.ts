import { type ParserError, parse, serialize } from 'parse5';
import { getPagePath } from './getPagePath';
import type { Page } from './page';
import type { PageFault } from './pageFault';

/** A whole tag; what stands in its attributes is no tag. */
const tag = /<(\/?[a-z][^\s/>]*)(?:"[^"]*"|[^">])*>/gi;

/** A page from its HTML, with what the parser had to mend (HTML, "Parse errors"). */
export function parsePage(
  file: string,
  html: string,
): { readonly page: Page; readonly faults: readonly PageFault[] } {
  const path = getPagePath(file);
  const errors: ParserError[] = [];
  const document = parse(html, { onParseError: (error) => errors.push(error) });
  const found = errors.map(
    ({ code, startOffset, endOffset }) => `${code}: ${html.slice(startOffset, endOffset)}`,
  );
  const moved = findMoved(html, serialize(document));
  const faults = (moved === undefined ? found : [...found, moved]).slice(0, 5).map(
    (text): PageFault => ({
      page: path,
      rule: 'page-html',
      values: { page: path, found: text.slice(0, 100) },
    }),
  );
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
