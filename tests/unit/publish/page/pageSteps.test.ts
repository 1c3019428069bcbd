import { serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Assets } from '@/lib/publish/page/assets';
import { parsePage } from '@/lib/publish/page/page';
import { pageSteps } from '@/lib/publish/page/pageSteps';

const assets: Assets = {
  getStylesheet: (hrefs) => `/assets/${hrefs.length}.css`,
  getScript: (src) =>
    src.startsWith('/')
      ? { code: 'run()', integrity: 'sha256-abc', getAddress: () => `/assets${src}` }
      : undefined,
};

/** A page as Next exports it, with this in its head and body. */
function publish(head: string, body: string): string {
  const html = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
  const page = parsePage('en/index.html', html);
  return serialize(pageSteps.reduce((before, step) => step(before, assets), page).document);
}

describe('a page as readers get it', () => {
  test('has none of the scripts, data and preloads of the framework', () => {
    const html = publish(
      '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/>' +
        '<script src="/_next/static/b.js" async=""></script>' +
        '<script src="/_next/static/c.js" noModule=""></script>',
      '<p>News</p><script id="_R_">(globalThis["TURBOPACK"])</script>' +
        '<script>self.__next_f.push([1,"News"])</script>',
    );
    expect(html).not.toMatch(/_next|TURBOPACK|<script|preload/);
    expect(html.match(/News/g)).toHaveLength(1);
  });

  test('has no comments and no empty box where React left them', () => {
    const html = publish('', '<div hidden=""><!--$--><!--/$--></div><p>By <!-- -->Ann</p><!--$-->');
    expect(html).toContain('<body><p>By Ann</p></body>');
  });

  test('keeps what is hidden and not empty, and data for machines', () => {
    const data = '<script type="application/ld+json">{"a":"</p>"}</script>';
    const html = publish('', `<div hidden=""><p>Later</p></div>${data}`);
    expect(html).toContain(`<div hidden=""><p>Later</p></div>${data}`);
  });

  test('links one stylesheet for those that Next links', () => {
    const html = publish(
      '<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
        '<link rel="stylesheet" href="/_next/static/b.css" data-precedence="next"/>',
      '',
    );
    expect(html.match(/<link[^>]*>/g)).toEqual(['<link rel="stylesheet" href="/assets/2.css">']);
  });

  test('loads a deferred script of the paper with its integrity', () => {
    const html = publish('', '<script src="/courier.js" defer=""></script>');
    expect(html).toContain(
      '<script defer="" src="/assets/courier.js" integrity="sha256-abc"></script>',
    );
  });

  test('holds a script that must run before the page is painted, and its policy allows it', () => {
    const html = publish('<script src="/theme.js"></script>', '');
    expect(html).toContain('<script>run()</script>');
    // printf 'run()' | openssl dgst -sha256 -binary | base64
    expect(html).toContain("'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='");
  });

  test('begins with its encoding and its policy, which governs what follows', () => {
    const html = publish('<title>News</title><link rel="stylesheet" href="/_next/a.css"/>', '');
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('unsafe-');
  });
});
