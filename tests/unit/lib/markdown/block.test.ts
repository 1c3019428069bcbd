import { expect, test } from 'vitest';
import { getBlockHash } from '@/lib/markdown/block';

test.each([
  ['lines broken elsewhere', 'one two\nthree', 'one\ntwo three'],
  ['Chinese lines broken elsewhere', '两国将\n深化合作', '两国将深化\r\n合作'],
  ['spaces and tabs', 'one  two ', '\tone two\n'],
  ['composed and decomposed letters', 'caf\u00e9', 'cafe\u0301'],
])('%s are no change', (_, one, other) => {
  expect(getBlockHash(one)).toBe(getBlockHash(other));
});

test.each([
  ['a word', 'two of us', 'three of us'],
  ['a mark', '**two** of us', 'two of us'],
  ['an address', '[x](a)', '[x](b)'],
  ['a space between words', 'in to', 'into'],
])('%s is a change', (_, one, other) => {
  expect(getBlockHash(one)).not.toBe(getBlockHash(other));
});
