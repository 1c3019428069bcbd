import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { escapeHtml } from '@/lib/html/escapeHtml';
import { getAttribute, getTextContent, isElement } from '@/lib/html/tree';

test('a text comes back from an element and from an attribute as it was', () => {
  const text = '<b title="x">R&D &amp; 5 > 3</b> “港口” \'s';
  const [node] = parseFragment(`<p title="${escapeHtml(text)}">${escapeHtml(text)}</p>`).childNodes;
  if (!node || !isElement(node, 'p')) throw new Error('There is no <p>');
  expect(getAttribute(node, 'title')).toBe(text);
  expect(getTextContent(node)).toBe(text);
});
