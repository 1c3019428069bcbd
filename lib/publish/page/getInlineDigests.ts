import { getAttribute } from './getAttribute';
import { getDigest } from './getDigest';
import { getElements } from './getElements';
import { getTextContent } from './getTextContent';
import type { HtmlDocument, HtmlElement } from './html';
import { isDataBlock } from './isDataBlock';

/** Digests of the inline scripts that a policy has to allow, speculation rules among them. */
export function getInlineDigests(document: HtmlDocument): readonly string[] {
  return getElements(document)
    .filter(isGoverned)
    .map((script) => getDigest(getTextContent(script)));
}

function isGoverned(element: HtmlElement): boolean {
  if (element.tagName !== 'script' || getAttribute(element, 'src') !== undefined) return false;
  return !isDataBlock(element) || getAttribute(element, 'type') === 'speculationrules';
}
