import type { HtmlElement, HtmlNode } from '@/lib/publish/page/html';
import { isElement } from '@/lib/publish/page/isElement';

/** Elements whose children have an order or a number that the standard prescribes. */
const ordered = new Set(
  'html head table dl dd details fieldset figure picture ruby select optgroup colgroup tr'.split(
    ' ',
  ),
);
/** Attributes whose value the standard prescribes; of the others the name is enough. */
const prescribed = new Set(
  'type rel name http-equiv as role scope loading decoding dir'.split(' '),
);

/**
 * What makes a page valid or not: its elements, their attributes and how they are nested, without
 * texts and without repetition. Pages of the same structure are valid together.
 */
export function getStructure(element: HtmlElement): string {
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
