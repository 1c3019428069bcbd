import { type DefaultTreeAdapterTypes, defaultTreeAdapter, html } from 'parse5';

/** The nodes of a parsed page, as parse5 returns them. */
export type HtmlDocument = DefaultTreeAdapterTypes.Document;
export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Whether a node is an element, and has this name if one is given. */
export function isElement(node: HtmlNode, name?: string): node is HtmlElement {
  return 'tagName' in node && (name === undefined || node.tagName === name);
}

export function getAttribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All elements below a node in document order, except those inside a `<template>`. */
export function getElements(parent: HtmlParent): readonly HtmlElement[] {
  const elements: HtmlElement[] = [];
  addElements(parent, elements);
  return elements;
}

function addElements(parent: HtmlParent, elements: HtmlElement[]): void {
  for (const node of parent.childNodes) {
    if (!isElement(node)) continue;
    elements.push(node);
    addElements(node, elements);
  }
}

/** The `<head>`, which the HTML standard gives every parsed page. */
export function getHead(document: HtmlDocument): HtmlElement {
  const root = document.childNodes.find((node) => isElement(node, 'html'));
  const head =
    root && 'childNodes' in root && root.childNodes.find((node) => isElement(node, 'head'));
  if (!head || !isElement(head)) throw new TypeError('The page has no <head>');
  return head;
}

/** The text of a node and everything below it. */
export function getTextContent(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(getTextContent).join('') : '';
}

const executable = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Whether a `<script>` is data that a browser never runs, such as JSON-LD or speculation rules. */
export function isDataBlock(script: HtmlElement): boolean {
  return !executable.has(getAttribute(script, 'type')?.toLowerCase() ?? '');
}

/** A new HTML element with attributes in the order given, followed by what it contains. */
export function createElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (HtmlElement | string)[]
): HtmlElement {
  const attrs = Object.entries(attributes).map(([key, value]) => ({ name: key, value }));
  const element = defaultTreeAdapter.createElement(name, html.NS.HTML, attrs);
  for (const child of children) {
    if (typeof child === 'string') defaultTreeAdapter.insertText(element, child);
    else defaultTreeAdapter.appendChild(element, child);
  }
  return element;
}
