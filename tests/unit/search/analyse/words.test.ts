import { expect, test } from 'vitest';
import { getWordTerms } from '@/lib/search/analyse/words';

test.each([
  ['standards', 'standard'],
  ['Companies', 'company'],
  ['boxes', 'box'],
  ['losses', 'loss'],
  ['news', 'news'],
  ['business', 'business'],
  ['status', 'status'],
  ['heroes', 'heroes'],
  ['ties', 'tie'],
])('%s is looked up as %s', (word, term) => {
  expect(getWordTerms(word)[0]).toBe(term);
});

test('a figure and a contraction are found by their parts, too', () => {
  expect(getWordTerms('24.25')).toEqual(['24.25', '24', '25']);
  expect(getWordTerms('don’t')).toEqual(['dont', 'don', 't']);
  expect(getWordTerms('BRICS+')).toContain('bric');
});
