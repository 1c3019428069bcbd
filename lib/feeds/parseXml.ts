import { XMLParser, XMLValidator } from 'fast-xml-parser';

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
