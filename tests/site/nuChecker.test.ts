import { expect, test } from 'vitest';
import { getOutFolder } from '@/lib/cli/terminal/outFolder';
import { makeFolder } from '@/tests/support/papers/makeFolder';
import { checkHtml } from '@/tests/support/tools/checkHtml';

/** Where there is no Java yet, one is fetched. */
const timeout = 600_000;

test('the Nu HTML checker finds no error in any page', { timeout }, () => {
  expect(checkHtml(getOutFolder())).toEqual([]);
});

test('the checker does find errors', { timeout }, () => {
  const page = '<!doctype html><html lang="en"><title>A page</title><p><img src="a.png"></html>';
  expect(checkHtml(makeFolder({ 'index.html': page })).join()).toContain('alt');
});
