import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';

/** Elements by name; `@name` is an attribute, `#text` a text beside attributes. */
export interface XmlElement {
  readonly [name: string]: XmlContent | readonly XmlContent[] | undefined;
}

type XmlContent = string | XmlElement;

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: true,
  format: true,
  indentBy: ' ',
  // Of itself it escapes quotation marks everywhere, which makes the HTML in a feed hard to read.
  processEntities: false,
  tagValueProcessor: (_, value) => escapeText(`${value}`),
  attributeValueProcessor: (_, value) => escapeText(`${value}`),
});

/** Characters that XML 1.0 has no place for, escaped or not. */
const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Text as XML and HTML write it; the builder itself escapes quotation marks in attributes. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An XML document (1.0, UTF-8) of one root element. What is undefined is left out. */
export function renderXml(root: XmlElement): string {
  const declaration = { '?xml': { '@version': '1.0', '@encoding': 'utf-8' } };
  return builder.build({ ...declaration, ...root }).replace(forbidden, '');
}

/** A document by its elements as `renderXml` takes them, or where it is not well-formed (XML 1.0). */
export type XmlReading =
  | { readonly root: Readonly<Record<string, unknown>> }
  | { readonly fault: string };

/** Elements that are lists even where there is one. */
const lists = new Set(['item', 'entry', 'link', 'atom:link', 'author', 'url', 'sitemap']);

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // In RSS a link of Atom is one of many, its own is one address.
  isArray: (name, path) =>
    lists.has(name) && !/^rss\.channel\.(item\.|image\.)?link$/.test(`${path}`),
});

/** Reads XML without what nobody reads in it: comments, and the white space between elements. */
export function parseXml(text: string): XmlReading {
  const valid = XMLValidator.validate(text);
  if (valid === true) return { root: parser.parse(text) };
  const { line, col, msg } = valid.err;
  return { fault: `${line}:${col}: ${msg}` };
}
