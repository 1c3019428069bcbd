import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { isElement } from '@/lib/publish/page/isElement';
import type { Page } from '@/lib/publish/page/page';
import { getStructure } from './getStructure';
import type { PageFault } from './pageFault';

/** Faults of a page against the HTML standard, given the page as it will be sent. */
export type MarkupCheck = (page: Page, html: string) => readonly PageFault[];

/**
 * Whether pages are valid HTML (html-validate's rules of the WHATWG standard). That takes some
 * 7 ms a page, so a structure that was found valid is not looked at again.
 */
export function createMarkupCheck(): MarkupCheck {
  const valid = new Set<string>();
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'], rules });
  return (page, html) => {
    const structure = getHash(page);
    if (valid.has(structure)) return [];
    const messages = validator
      .validateStringSync(html)
      .results.flatMap((result) => result.messages);
    if (messages.length === 0) valid.add(structure);
    return messages.slice(0, 5).map(({ message, selector }) => ({
      page: page.path,
      rule: 'page-html',
      values: { page: page.path, found: selector ? `${message} (${selector})` : message },
    }));
  };
}

/** Ids are checked in every page by `checkIds`; the encoding is what parse5 writes. */
const rules = { 'no-dup-id': 'off', 'no-raw-characters': 'off', 'doctype-style': 'off' } as const;

function getHash(page: Page): string {
  const structure = page.document.childNodes.filter((node) => isElement(node)).map(getStructure);
  return createHash('sha256').update(structure.join('')).digest('base64');
}
