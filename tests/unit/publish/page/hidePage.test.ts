import { serialize } from 'parse5';
import { expect, test } from 'vitest';
import { hidePage } from '@/lib/publish/page/hidePage';
import { parsePage } from '@/lib/publish/page/page';

const hide = (head: string) =>
  serialize(hidePage(parsePage('en/index.html', `<!doctype html><head>${head}</head>`)).document);

test('a page of a preview asks search engines to stay away, whatever it said before', () => {
  const hidden = '<meta name="robots" content="noindex, nofollow">';
  expect(hide('<title>x</title>')).toContain(`<title>x</title>${hidden}`);
  expect(hide('<meta name="robots" content="index, follow">')).toContain(`<head>${hidden}</head>`);
});
