import { XMLBuilder } from 'fast-xml-parser';

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

/** The builder itself escapes quotation marks in attributes. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** An XML document (1.0, UTF-8) of one root element. What is undefined is left out. */
export function renderXml(root: XmlElement): string {
  const declaration = { '?xml': { '@version': '1.0', '@encoding': 'utf-8' } };
  return builder.build({ ...declaration, ...root }).replace(forbidden, '');
}
