import { type HTMLElement, parse } from 'node-html-parser';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** What a reader's browser gets of a component. */
export function renderElement(element: ReactNode): HTMLElement {
  return parse(renderToStaticMarkup(element));
}
