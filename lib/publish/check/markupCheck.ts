import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { type HtmlElement, type HtmlNode, isElement } from '@/lib/html/tree';
import type { Page } from '@/lib/publish/page/page';
import type { PageFault } from './pageFault';

/** The faults of a page by the HTML standard, given also the HTML that will be sent. */
export type MarkupCheck = (page: Page, html: string) => readonly PageFault[];

/**
 * Checks that pages are valid HTML (html-validate's rules for the WHATWG standard). That takes
 * about 7 ms a page, so a structure that was found valid is not validated again.
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

/** `checkPage` checks the ids of every page; the encoding is what parse5 writes. */
const rules = { 'no-dup-id': 'off', 'no-raw-characters': 'off', 'doctype-style': 'off' } as const;

function getHash(page: Page): string {
  const structure = page.document.childNodes.filter((node) => isElement(node)).map(getStructure);
  return createHash('sha256').update(structure.join('')).digest('base64');
}

/** Elements for whose children the standard prescribes an order or a number. */
const ordered = new Set(
  'html head table dl dd details fieldset figure picture ruby select optgroup colgroup tr'.split(
    ' ',
  ),
);
/** Attributes whose values the standard prescribes; of the others, the name is enough. */
const prescribed = new Set(
  'type rel name http-equiv as role scope loading decoding dir'.split(' '),
);

/**
 * What decides whether a page is valid: its elements, their attributes and how they are nested,
 * without texts and without repetition. Pages of the same structure are valid or not together.
 */
function getStructure(element: HtmlElement): string {
  const children = element.childNodes.map(getNodeStructure).filter(Boolean);
  const distinct = ordered.has(element.tagName)
    ? children.filter((child, index) => child !== children[index - 1])
    : [...new Set(children)].sort();
  return `<${element.tagName}${getAttributes(element)}>${distinct.join('')}</>`;
}

function getNodeStructure(node: HtmlNode): string {
  if (isElement(node)) return getStructure(node);
  return 'value' in node && node.value.trim() !== '' ? '.' : '';
}

function getAttributes(element: HtmlElement): string {
  return element.attrs
    .map(({ name, value }) => {
      if (prescribed.has(name)) return ` ${name}=${value}`;
      return value === '' ? ` ${name}=` : ` ${name}`;
    })
    .join('');
}
