import { serialize } from 'parse5';
import { expect, test } from 'vitest';
import { getTextContent } from '@/lib/html/tree';
import { keepTogether } from '@/lib/publish/page/keepTogether';
import { parsePage } from '@/lib/publish/page/page';

/** The body of a page with this in it. */
function keep(lang: string, body: string): string {
  const html = `<!DOCTYPE html><html lang="${lang}"><head><title>5家</title></head><body>${body}</body></html>`;
  const { document } = keepTogether(parsePage('en/index.html', html));
  return /<body>(.*)<\/body>/.exec(serialize(document))?.[1] ?? '';
}

test.each([
  ['zh-Hans', '<p>瓦连京·马卡罗夫</p>', '<p>瓦连<span class="whole">京·</span>马卡罗夫</p>'],
  ['en', '<p>US$3 billion</p>', '<p>US$3<span class="whole"> </span>billion</p>'],
  ['en', '<p lang="zh-Hant">達38家</p>', '<p lang="zh-Hant">達3<span class="whole">8家</span></p>'],
  ['en', '<h2>A-B</h2><p>A-B</p>', '<h2><span class="whole">A-B</span></h2><p>A-B</p>'],
])('%s: %s', (lang, body, kept) => {
  expect(keep(lang, body)).toBe(kept);
});

test.each(['<script>a = "38家";</script>', '<pre>38家</pre>', '<time>8月12日</time>'])(
  '%s stays as it is',
  (body) => {
    expect(keep('zh-Hans', body)).toBe(body);
  },
);

// Its children are boxes of a grid.
test('a text beside another language stays one thing', () => {
  const body = '<a class="parallel">By US$3 billion <span lang="zh-Hans">共</span></a>';
  expect(keep('en', body)).toBe(
    '<a class="parallel"><span>By US$3<span class="whole"> </span>billion </span><span lang="zh-Hans">共</span></a>',
  );
});

test('what is copied from a page is its text', () => {
  const html =
    '<html lang="zh-Hans"><body><p>瓦连京·马卡罗夫说，达到242.5亿美元。</p></body></html>';
  const page = parsePage('zh/index.html', html);
  const before = page.document.childNodes.map(getTextContent).join('');
  expect(keepTogether(page).document.childNodes.map(getTextContent).join('')).toBe(before);
});
