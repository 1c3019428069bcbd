import { expect, test } from 'vitest';
import { createMarkupCheck } from '@/lib/publish/check/markupCheck';
import { parsePage } from '@/lib/publish/page/page';

function write(body: string): string {
  return `<!DOCTYPE html><html lang="en"><head><title>Quay</title></head><body>${body}</body></html>`;
}

function createCheck() {
  const check = createMarkupCheck();
  return (body: string) => {
    const html = write(body);
    return check(parsePage('en/index.html', html), html).map(({ rule }) => rule);
  };
}

test.each([
  ['an element where it may not stand', '<ul><p>one</p></ul>'],
  ['an attribute with a value that there is not', '<p dir="up">one</p>'],
  ['an element without an attribute that it must have', '<p><img alt=""></p>'],
  [
    'children in an order that is not theirs',
    '<table><tbody><tr><td>one</td></tr></tbody><caption>two</caption></table>',
  ],
  ['a link in a link', '<p><a href="/a/"><object><a href="/b/">one</a></object></a></p>'],
])('finds %s, first or after pages that are valid', (_, fault) => {
  const check = createCheck();
  expect(check(fault)).toContain('page-html');
  expect(check('<ul><li>one</li></ul><p dir="ltr">two <img alt="" src="/a.png"></p>')).toEqual([]);
  const table = '<table><caption>one</caption><tbody><tr><td>two</td></tr></tbody></table>';
  expect(check(`${table}<p><a href="/a/">three</a></p>`)).toEqual([]);
  expect(check(`<p>one</p>${fault}`)).toContain('page-html');
});

test('takes what stood in pages that were valid, in any number and order', () => {
  const check = createCheck();
  expect(check('<p>one</p><ul><li>two</li></ul>')).toEqual([]);
  expect(check('<ol><li><b>one</b></li></ol>')).toEqual([]);
  expect(check('<ul><li>one</li><li>two</li></ul><p>three</p><ol><li><b>x</b></li></ol>')).toEqual(
    [],
  );
});
