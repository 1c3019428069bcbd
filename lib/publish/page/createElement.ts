import { defaultTreeAdapter, html } from 'parse5';
import type { HtmlElement } from './html';

/** A new HTML element with attributes in the order given, and a text where there is one. */
export function createElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  text?: string,
): HtmlElement {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  if (text !== undefined) defaultTreeAdapter.insertText(element, text);
  return element;
}
