import { expect, test } from 'vitest';
import { compilePattern } from '@/lib/translation/facts/lexer/pattern';
import type { Token } from '@/lib/translation/facts/lexer/token';

/** Words, each with the tags after a slash; a hyphen before a word is its gap. */
function lex(text: string): readonly Token[] {
  return text.split(' ').map((written, place) => {
    const [word = '', ...tags] = written.replace(/^-/, '').split('/');
    const gap = written.startsWith('-') ? '-' : ' ';
    const values = Object.fromEntries(tags.map((tag) => [tag, 1]));
    return { word, tags: values, start: place, end: place + 1, gap };
  });
}

/** How many tokens a pattern takes from the second one on. */
function take(pattern: string, text: string): number {
  return compilePattern(pattern).match(lex(text), 1, {}) - 1;
}

test.each([
  ['a', '. a', 1],
  ['a', '. b', -2],
  ['a|b c', '. b c', 2],
  ['a b? c', '. a c', 2],
  ['a b? c', '. a b c', 3],
  ['( a b | c )', '. c', 1],
  ['( a b )? c', '. c', 1],
  ['<month> <day|year>', '. may/month 6/day', 2],
  ['<any>', '. word', 1],
  ['<any>', '. !', -2],
  ['a -b', '. a -b', 2],
  ['a -b', '. a b', -2],
  ['a =b', '. a b', 1],
  ['a !b', '. a b', -2],
  ['a =( b c | d )', '. a b c', 1],
  ['a !( b c )', '. a b d', 1],
  ['&the a', 'the a', 1],
  ['~the a', 'the a', -2],
])('%s on %s', (pattern, text, taken) => {
  expect(take(pattern, text)).toBe(taken);
});

test('names what it has taken, and forgets what it gave back', () => {
  const captures = {};
  const pattern = compilePattern('( <first:day> x )? <day>');
  expect(pattern.match(lex('6/day y'), 0, captures)).toBe(1);
  expect(captures).toEqual({ day: expect.objectContaining({ word: '6' }), first: undefined });
});

test('says which group is not closed', () => {
  expect(() => compilePattern('( a b')).toThrow('A group is not closed in “( a b”.');
});
