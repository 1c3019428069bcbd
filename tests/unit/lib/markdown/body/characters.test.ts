import { expect, test } from 'vitest';
import { renderBody } from '@/tests/unit/lib/markdown/renderBody';

function listCharacters(body: string): readonly string[] {
  return renderBody(body).faults.map(
    ({ line, column, severity, values }) => `${line}:${column} ${severity} ${values.character}`,
  );
}

test.each([
  ['zero width', 'One\n\ntwo\u200bthree', '3:4 warning U+200B'],
  ['right to left', 'a\u202eb', '1:2 warning U+202E'],
  ['isolate', '中\u2067文', '1:2 warning U+2067'],
  ['soft hyphen', 'soft\u00adware', '1:5 warning U+00AD'],
  ['byte order mark', 'a\ufeff', '1:2 warning U+FEFF'],
  ['joiner between letters', 'a\u200db', '1:2 warning U+200D'],
  ['presentation of a letter', '中\ufe0f', '1:2 warning U+FE0F'],
  ['line separator', 'a\u2028b', '1:2 warning U+2028'],
  ['tag characters', 'a\u{e0041}', '1:2 warning U+E0041'],
  ['Hangul filler', 'a\u3164', '1:2 warning U+3164'],
  ['control', 'a\u0008b', '1:2 error U+0008'],
  ['noncharacter', 'a\uffffb', '1:2 error U+FFFF'],
  ['bullet of Word', 'a\uf0b7 b', '1:2 warning U+F0B7'],
  ['private plane', 'a\u{f0000}', '1:2 warning U+F0000'],
  ['control of C1', 'a\u0085b', '1:2 error U+0085'],
])('%s', (_, body, fault) => {
  expect(listCharacters(body)).toEqual([fault]);
});

test.each(['👨‍👩‍👧 一家', '❤️ 1️⃣', '👩🏽‍💻', '🏳️‍🌈', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '全角　空格', 'tab\there', '葛󠄀城'])(
  '%s is meant',
  (body) => {
    expect(listCharacters(body)).toEqual([]);
  },
);
