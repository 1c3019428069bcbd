import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { type HtmlDocument, type HtmlElement, type HtmlNode, isElement } from '@/lib/html/tree';
import type { Page } from '@/lib/publish/page/page';
import type { PageFault } from './pageFault';

/** The faults of a page by the HTML standard, given also the HTML that will be sent. */
export type MarkupCheck = (page: Page, html: string) => readonly PageFault[];

/**
 * Checks that pages are valid HTML (html-validate's rules for the WHATWG standard). That takes
 * about 7 ms a page, so a page that has nothing but what stood in valid ones is not validated again.
 */
export function createMarkupCheck(): MarkupCheck {
  const valid = new Set<number>();
  const listPlaces = createPlaces();
  const validator = new HtmlValidate(new ResolvedLoader({ root: true, extends: presets, rules }));
  return (page, html) => {
    const places = listPlaces(page.document);
    if (places.every((place) => valid.has(place))) return [];
    const messages = validator
      .validateStringSync(html)
      .results.flatMap((result) => result.messages);
    if (messages.length === 0) for (const place of places) valid.add(place);
    return messages.slice(0, 5).map(({ message, selector }) => ({
      page: page.path,
      rule: 'page-html',
      values: { page: page.path, found: selector ? `${message} (${selector})` : message },
    }));
  };
}

/** Resolves its configuration once: html-validate's own loaders take longer for that than for a page. */
class ResolvedLoader extends StaticConfigLoader {
  private resolved: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string) {
    this.resolved ??= super.getConfigFor(handle);
    return this.resolved;
  }
}

const presets = ['html-validate:standard'];

/** `checkPage` checks the ids of every page; the encoding is what parse5 writes. */
const rules = { 'no-dup-id': 'off', 'no-raw-characters': 'off', 'doctype-style': 'off' } as const;

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
 * Lists what decides whether a page is valid: of each element, its attributes, the elements that it
 * stands in with theirs, and what it holds, without texts and without repetition; each by a number.
 */
function createPlaces(): (document: HtmlDocument) => readonly number[] {
  const numbers = new Map<string, number>();
  const getNumber = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const add = (element: HtmlElement, parent: number, places: Set<number>) => {
    const own = getNumber(`${parent}<${element.tagName}${getAttributes(element)}>`);
    places.add(getNumber(`${own} ${getContent(element)}`));
    for (const child of element.childNodes) if (isElement(child)) add(child, own, places);
  };
  return (document) => {
    const places = new Set<number>();
    for (const node of document.childNodes) if (isElement(node)) add(node, -1, places);
    return [...places];
  };
}

function getContent({ childNodes, tagName }: HtmlElement): string {
  const children = childNodes.map(getName).filter(Boolean);
  const distinct = ordered.has(tagName)
    ? children.filter((child, index) => child !== children[index - 1])
    : [...new Set(children)].sort();
  return distinct.join(' ');
}

function getName(node: HtmlNode): string {
  if (isElement(node)) return node.tagName;
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
