import { getAttribute, type HtmlElement } from '@/lib/html/tree';
import type { Page } from '@/lib/publish/page/page';
import type { Link } from './link';
import { createPageFault, type PageFault } from './pageFault';

/** The faults that a page shows by itself, given its elements and links. */
export function checkPage(
  page: Page,
  elements: readonly HtmlElement[],
  links: readonly Link[],
): readonly PageFault[] {
  return [
    ...checkParsing(page),
    ...checkElements(page.path, elements),
    ...checkIds(page.path, elements),
    ...checkOrigins(page.path, links),
  ];
}

/** HTML that the parser has to repair is not valid. */
function checkParsing({ path, repaired }: Page): readonly PageFault[] {
  if (repaired === undefined) return [];
  return [createPageFault('page-html', path, { found: repaired.slice(0, 100) })];
}

/** Elements that load or run what the Content-Security-Policy does not allow. */
const blocked = new Set(['iframe', 'object', 'embed', 'audio', 'video', 'style', 'base', 'applet']);

/** Anything that the Content-Security-Policy would silently keep from a reader. */
function checkElements(path: string, elements: readonly HtmlElement[]): readonly PageFault[] {
  return elements.flatMap((element) =>
    element.tagName === 'template' || element.attrs.some(isSuspense)
      ? [createPageFault('page-unfinished', path)]
      : getBlocked(element).map((found) => createPageFault('page-blocked', path, { found })),
  );
}

function getBlocked(element: HtmlElement): readonly string[] {
  const attributes = element.attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `<${element.tagName} ${name}="…">`);
  if (blocked.has(element.tagName)) return [`<${element.tagName}>`, ...attributes];
  const links = element.attrs.filter(({ value }) => /^\s*(javascript|vbscript|data):/i.test(value));
  return [...attributes, ...links.map(({ name, value }) => `${name}="${value.slice(0, 40)}"`)];
}

/** React leaves such placeholders for its runtime to fill, and pages have no runtime. */
function isSuspense({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return name === 'id' && /^[BPS]:\d+$/.test(value);
}

/** An id is unique in its page (HTML, "The id attribute"). */
function checkIds(path: string, elements: readonly HtmlElement[]): readonly PageFault[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const element of elements) {
    const id = getAttribute(element, 'id');
    if (id === undefined) continue;
    if (seen.has(id)) repeated.add(id);
    seen.add(id);
  }
  return [...repeated].map((id) => createPageFault('page-duplicate-id', path, { id }));
}

/** Protocols that a click may lead a reader to. */
const protocols = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** No page loads anything from outside the site's own origin; a link may lead there. */
function checkOrigins(path: string, links: readonly Link[]): readonly PageFault[] {
  return links
    .filter((link) => !isAllowed(link))
    .map(({ url, loaded }) => ({
      ...createPageFault(loaded ? 'page-outside' : 'page-link', path, { target: url }),
      traces: [url],
    }));
}

function isAllowed({ resolved, loaded }: Link): boolean {
  if (!resolved) return false;
  return resolved.inside || (!loaded && protocols.has(resolved.protocol));
}
