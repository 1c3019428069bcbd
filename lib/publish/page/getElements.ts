import type { HtmlElement, HtmlParent } from './html';
import { isElement } from './isElement';

/** All elements below a node in the order of the page, those inside `<template>` not among them. */
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
