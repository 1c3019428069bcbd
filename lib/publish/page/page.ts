import { parse, serialize } from 'parse5';
import { getFilePath } from '@/lib/address/address';
import type { HtmlDocument } from '@/lib/html/tree';

/** A page on its way from React to the reader. */
export interface Page {
  /** Its address on the site, `/en/articles/x/`. */
  readonly path: string;
  /** Its file below the output folder, `en/articles/x/index.html`. */
  readonly file: string;
  /** Each step owns the tree while it runs and may change it, but nothing else. */
  readonly document: HtmlDocument;
  /** The first piece of the HTML that the parser had to repair (HTML, "Parse errors"). */
  readonly repaired: string | undefined;
}

/** A page from its file below the output folder and its HTML. */
export function parsePage(file: string, html: string): Page {
  const document = parse(html);
  const repaired = findRepaired(html, serialize(document));
  return { path: getFilePath(file), file, document, repaired };
}

/** A whole tag; an angle bracket inside an attribute does not begin one. */
const tag = /<(\/?[a-z][^\s/>]*)(?:"[^"]*"|[^">])*>/gi;

/** The first tag that the parser moved, closed or added because it was not allowed where it stood. */
function findRepaired(html: string, parsed: string): string | undefined {
  const after = parsed.matchAll(tag);
  for (const before of html.matchAll(tag)) {
    const { value, done } = after.next();
    if (!done && value[1]?.toLowerCase() === before[1]?.toLowerCase()) continue;
    return `${before[0]} ${html.slice(before.index, before.index + 60)}`;
  }
  return undefined;
}
