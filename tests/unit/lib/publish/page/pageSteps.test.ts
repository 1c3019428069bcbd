import { serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Assets } from '@/lib/publish/code/assets';
import { parsePage } from '@/lib/publish/page/page';
import { hidePage, pageSteps } from '@/lib/publish/page/pageSteps';

const assets: Assets = {
  stylesheet: { address: '/assets/style.css', text: 'p{}', integrity: 'sha256-css' },
  scripts: {
    '/courier.js': { address: '/assets/courier.js', text: 'run()', integrity: 'sha256-abc' },
    '/theme.js': { address: '/assets/theme.js', text: 'run()', integrity: 'sha256-abc' },
  },
};

/** A page as React renders it, with this in its head and body. */
function publish(head: string, body: string): string {
  const html = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`;
  const page = parsePage('en/index.html', html);
  return serialize(pageSteps.reduce((before, step) => step(before, assets), page).document);
}

describe('a page as readers get it', () => {
  test('keeps what is hidden and not empty, and data for machines', () => {
    const data = '<script type="application/ld+json">{"a":"</p>"}</script>';
    const html = publish('', `<div hidden=""><p>Later</p></div>${data}`);
    expect(html).toContain(`<div hidden=""><p>Later</p></div>${data}`);
  });

  test('links the one stylesheet', () => {
    const html = publish('', '');
    expect(html.match(/<link[^>]*>/g)).toEqual([
      '<link rel="stylesheet" href="/assets/style.css">',
    ]);
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
    const html = publish('<title>News</title>', '');
    expect(html).toMatch(/<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toContain('unsafe-');
  });
});

const hide = (head: string) =>
  serialize(hidePage(parsePage('en/index.html', `<!doctype html><head>${head}</head>`)).document);

test('a page of a preview asks search engines to stay away, whatever it said before', () => {
  const hidden = '<meta name="robots" content="noindex, nofollow">';
  expect(hide('<title>x</title>')).toContain(`<title>x</title>${hidden}`);
  expect(hide('<meta name="robots" content="index, follow">')).toContain(`<head>${hidden}</head>`);
});
