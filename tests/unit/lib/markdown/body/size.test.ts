import { describe, expect, test } from 'vitest';
import { renderBody } from '@/tests/unit/lib/markdown/renderBody';

const many = 10_000;

describe('a body that is too much', () => {
  test.each([
    ['quotations', '>'.repeat(many)],
    ['spaced quotations', `${'> '.repeat(many)}a`],
    ['lists', `${'- '.repeat(many)}a`],
    ['numbered lists', `${'1. '.repeat(many)}a`],
    ['open brackets', '['.repeat(many)],
    ['links', `${'['.repeat(many)}a${'](b)'.repeat(many / 2)}`],
    ['images', `${'!['.repeat(many)}a`],
    ['stars', `${'*'.repeat(many)}a${'*'.repeat(many)}`],
    ['emphasis', `${'*a '.repeat(900)}b${' a*'.repeat(900)}`],
    [
      'lists by indentation',
      Array.from({ length: 120 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n\n'),
    ],
  ])('%s end in a fault, not in a crash', (_, body) => {
    const { blocks, faults } = renderBody(`Text.\n\n${body}`);
    expect(blocks).toEqual([]);
    expect(faults.map(({ rule, line }) => `${rule} ${line}`)).toEqual(['too-deep 3']);
  });

  test('a paragraph without an end says how long it is', () => {
    const { faults } = renderBody(`Text.\n\n${'两国将深化合作。'.repeat(700_000)}`);
    expect(faults).toEqual([
      {
        line: 3,
        column: 1,
        severity: 'error',
        rule: 'paragraph-too-long',
        values: { characters: 5_600_000, limit: 50_000 },
      },
    ]);
  });

  test.each([
    ['between paragraphs', `${'\n'.repeat(many)}End.`],
    ['at the end', '\n'.repeat(many)],
  ])('empty lines %s are told', (_, lines) => {
    expect(renderBody(`Text.${lines}`).faults.map(({ rule }) => rule)).toEqual(['blank-lines']);
  });

  test('what an article holds is not too much', () => {
    const body = [
      '> > - a\n>   1. b',
      `**a** [b](../b/) `.repeat(200),
      `| a | b |\n|--|--|\n${'| *c* | [d](../d/) |\n'.repeat(200)}`,
    ];
    expect(renderBody(body.join('\n\n')).faults).toEqual([]);
  });
});
