import { describe, expect, test } from 'vitest';
import { getAddresses, replaceAddresses } from '@/lib/html/addresses';

/** The value of a `srcset`, and the addresses in it. */
const sets: readonly (readonly [string, readonly string[]])[] = [
  ['/a-480.avif 480w, /a-800.avif 800w', ['/a-480.avif', '/a-800.avif']],
  ['a.png', ['a.png']],
  ['a.png, b.png 2x', ['a.png', 'b.png']],
  ['a.png 1x,b.png 2x', ['a.png', 'b.png']],
  [' , a.png 1x , b,c.png 2x,', ['a.png', 'b,c.png']],
  ['a.png,b.png', ['a.png,b.png']],
  ['data:image/png;base64,xx 1x, c 2x', ['data:image/png;base64,xx', 'c']],
  ['  ', []],
];

describe('the addresses in an attribute', () => {
  test.each(sets)('of the candidates %j', (value, urls) => {
    const attribute = { name: 'srcset', value };
    expect(getAddresses(attribute).map(({ url }) => url)).toEqual(urls);
    const replaced = replaceAddresses(attribute, (url) => `https://x.example/${url.length}`);
    expect(getAddresses({ ...attribute, value: replaced }).map(({ url }) => url)).toEqual(
      urls.map(({ length }) => `https://x.example/${length}`),
    );
  });

  test.each([
    ['href', ' /a/ ', [{ url: '/a/', isSource: false }]],
    ['cite', '/a/', [{ url: '/a/', isSource: false }]],
    ['src', '/a.png', [{ url: '/a.png', isSource: true }]],
    ['alt', '/a.png', []],
  ])('%s="%s"', (name, value, addresses) => {
    expect(getAddresses({ name, value })).toEqual(addresses);
    const kept = addresses.length === 0 ? value : '#';
    expect(replaceAddresses({ name, value }, () => '#')).toBe(kept);
  });
});
