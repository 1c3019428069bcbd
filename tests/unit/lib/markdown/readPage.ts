import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** White space folded, as a browser shows it. */
  readonly text: string;
}

/** What a browser makes of HTML: every element, in order. */
export function readPage(html: string): readonly PageElement[] {
  return listElements(parseFragment(html));
}

/** The elements of one name. */
export function findAll(html: string, name: string): readonly PageElement[] {
  return readPage(html).filter((element) => element.name === name);
}

function listElements(node: Node): readonly PageElement[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(listElements) : [];
  if (!('tagName' in node)) return inner;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [
    { name: node.tagName, attributes, text: getText(node).replace(/\s+/g, ' ').trim() },
    ...inner,
  ];
}

function getText(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getText).join('') : '';
}
