import { type HTMLElement, NodeType, type Node as ParsedNode, parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readHtml, readSitePages } from '@/tests/support/site/readSitePages';

/** Han characters outside an element of a Chinese language are read aloud and set as if English. */
function findUnmarkedChinese(node: ParsedNode, lang: string): readonly string[] {
  if (node.nodeType === NodeType.TEXT_NODE) {
    const wrong = /\p{Script=Han}/u.test(node.text) && !lang.startsWith('zh');
    return wrong ? [node.text.trim()] : [];
  }
  if (node.nodeType !== NodeType.ELEMENT_NODE) return [];
  const element = node as HTMLElement;
  if (['SCRIPT', 'STYLE'].includes(element.tagName)) return [];
  const own = element.getAttribute?.('lang') ?? lang;
  return element.childNodes.flatMap((child) => findUnmarkedChinese(child, own));
}

describe.each(readSitePages())('$path', (page) => {
  const root = parse(readHtml(page));
  const html = root.querySelector('html');

  test('says its language', () => {
    expect(html?.getAttribute('lang')).toBe(page.edition?.lang ?? 'en');
  });

  test('marks every run of Chinese as such', () => {
    const body = root.querySelector('body');
    expect(body && findUnmarkedChinese(body, html?.getAttribute('lang') ?? '')).toEqual([]);
  });
});
