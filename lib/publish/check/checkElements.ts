import type { HtmlElement } from '@/lib/publish/page/html';
import type { PageFault } from './pageFault';

/** Elements that fetch or run what the policy of the pages does not allow. */
const blocked = new Set(['iframe', 'object', 'embed', 'audio', 'video', 'style', 'base', 'applet']);

/** Faults of the parts that the Content-Security-Policy would silently take from a reader. */
export function checkElements(
  path: string,
  elements: readonly HtmlElement[],
): readonly PageFault[] {
  return elements.flatMap((element) => {
    const { tagName } = element;
    if (tagName === 'template' || element.attrs.some(isSuspense)) return [unfinished(path)];
    const found = getBlocked(element);
    return found.map((what) => ({
      page: path,
      rule: 'page-blocked' as const,
      values: { page: path, found: what },
    }));
  });
}

function getBlocked(element: HtmlElement): readonly string[] {
  const attributes = element.attrs
    .filter(({ name }) => name === 'style' || name.startsWith('on'))
    .map(({ name }) => `<${element.tagName} ${name}="…">`);
  if (blocked.has(element.tagName)) return [`<${element.tagName}>`, ...attributes];
  const links = element.attrs.filter(({ value }) => /^\s*(javascript|vbscript|data):/i.test(value));
  return [...attributes, ...links.map(({ name, value }) => `${name}="${value.slice(0, 40)}"`)];
}

/** React leaves such places for its runtime to fill, which is not there. */
function isSuspense({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return name === 'id' && /^[BPS]:\d+$/.test(value);
}

function unfinished(page: string): PageFault {
  return { page, rule: 'page-unfinished', values: { page } };
}
