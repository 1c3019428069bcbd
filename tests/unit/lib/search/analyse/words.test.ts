import { expect, test } from 'vitest';
import { readWord } from '@/lib/search/analyse/words';

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
  expect(readWord(word).terms[0]).toBe(term);
});

test('a word without the ending of its plural is another form of it', () => {
  expect(readWord('elections').isInflected).toBe(true);
  expect(readWord('election').isInflected).toBe(false);
  expect(readWord('Election’s').isInflected).toBe(false);
});

test('a figure and a contraction are found by their parts, too', () => {
  expect(readWord('24.25').terms).toEqual(['24.25', '24', '25']);
  expect(readWord('don’t').terms).toEqual(['dont', 'don', 't']);
  expect(readWord('BRICS+').terms).toContain('bric');
});
